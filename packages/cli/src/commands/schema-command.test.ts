import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import { expect, test } from "vitest";
import { fullSettings } from "../testing/full-settings.ts";
import { runCli } from "../testing/run-cli.ts";

async function compileSchema() {
  const { code, stdout } = await runCli(["schema"], { env: { CLOUDFLARE_API_TOKEN: undefined } });
  expect(code).toBe(0);
  const ajv = new Ajv2020({ strictTypes: false, strictRequired: false });
  formats.default(ajv);
  return ajv.compile(JSON.parse(stdout));
}

test("prints a strict JSON Schema that accepts the full examples of the specification", async () => {
  const validate = await compileSchema();
  expect(validate({ accounts: ["a1"], ...fullSettings, overrides: { a1: fullSettings } })).toBe(true);
});

test("the schema rejects null, unknown and read-only fields", async () => {
  const validate = await compileSchema();
  const configure = (settings: unknown) => ({ gateway: { configuration: { settings } } });
  expect(validate(configure({ sandbox: null }))).toBe(false);
  expect(validate(configure({ sandbox: { enable: true } }))).toBe(false);
  expect(validate(configure({ block_page: { version: 1 } }))).toBe(false);
  expect(validate(configure({ app_control_settings: { undocumented: [1] } }))).toBe(true);
});
