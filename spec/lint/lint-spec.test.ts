import { cp, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { lintSpec } from "./lint-spec.ts";

vi.setConfig({ testTimeout: 60_000 });

const specFolder = join(import.meta.dirname, "..");
const isSource = (path: string): boolean => !/\/(node_modules|dist|\.turbo)$/.test(path);

/** Lints a copy of the spec in which one file is changed. */
async function lintChanged(path: string, change: (text: string) => string): Promise<readonly string[]> {
  const folder = await mkdtemp(join(tmpdir(), "zero-trust-accounts-lint-"));
  try {
    await cp(specFolder, folder, { recursive: true, filter: isSource });
    await symlink(join(specFolder, "node_modules"), join(folder, "node_modules"));
    const file = join(folder, path);
    const before = await readFile(file, "utf8");
    const after = change(before);
    if (after === before) throw new Error(`nothing to change in ${path}`);
    await writeFile(file, after);
    return await lintSpec(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}

const account = "schemas/GatewayAccount.yaml";

test.concurrent.for<[name: string, problem: RegExp, path: string, from: string | RegExp, to: string]>([
  [
    "a misspelled keyword",
    /^spec\/schemas\/DeviceSettings\.yaml:\d+:5: Property `tipe` is not expected here\. Did you mean "type"\?$/,
    "schemas/DeviceSettings.yaml",
    "    type:",
    "    tipe:",
  ],
  [
    "a wrong reference",
    /^spec\/responses\/gateway-account\.yaml:\d+:\d+: Can't resolve \$ref: .*schemas\/Gateway\.yaml'$/,
    "responses/gateway-account.yaml",
    "GatewayAccount.yaml",
    "Gateway.yaml",
  ],
  [
    "an example that violates its schema",
    /^spec\/examples\/gateway-account\.yaml:\d+:\d+: Example value must conform to the schema: `provider_name` /,
    "examples/gateway-account.yaml",
    /provider_name: .*/,
    "provider_name: 5",
  ],
  [
    "a duplicated operationId",
    /^spec\/paths\/gateway-\w+\.yaml:\d+:\d+: Every operation must have a unique `operationId`\.$/,
    "paths/gateway-logging.yaml",
    "operationId: getGatewayLogging",
    "operationId: getGatewayAccount",
  ],
  [
    "a missing description",
    /^spec\/schemas\/GatewayAccount\.yaml:\d+:\d+: A property needs a description\.$/,
    account,
    "    description: The name of the provider of Gateway.\n",
    "",
  ],
  ["bad YAML", /^spec\/schemas\/GatewayAccount\.yaml:\d+:\d+: Failed to parse: /, account, /$/, "a: [\n"],
  [
    "a keyword without test values",
    /^spec\/schemas\/GatewayAccount\.yaml:\d+:\d+: The contract tests have no values for the keyword `contentEncoding`\.$/,
    account,
    "    maxLength: 32\n",
    "    maxLength: 32\n    contentEncoding: base64\n",
  ],
])("reports %s in one line", async ([, problem, path, from, to], { expect }) => {
  expect(await lintChanged(path, (text) => text.replace(from, to))).toEqual([expect.stringMatching(problem)]);
});

test("reports nothing for the spec as it is", async () => {
  expect(await lintSpec()).toEqual([]);
});
