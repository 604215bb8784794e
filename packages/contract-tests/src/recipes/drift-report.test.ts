import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { type InstalledRecipes, installRecipes } from "./install-recipes.ts";
import { recipeToken, type ServedMock, serveMock } from "./serve-mock.ts";

let recipes: InstalledRecipes;
let served: ServedMock;

beforeAll(async () => {
  recipes = await installRecipes();
  const desired = { antivirus: { fail_closed: true }, fips: { tls: true } };
  await writeFile(join(recipes.folder, "desired.json"), JSON.stringify(desired));
  await writeFile(join(recipes.folder, "list.json"), "[]");
  await writeFile(join(recipes.folder, "null.json"), `{"block_page":null}`);
  await writeFile(join(recipes.folder, "text.json"), "no\nJSON");
}, 60_000);

afterAll(() => recipes?.remove());

beforeEach(async () => {
  served = await serveMock();
});

afterEach(() => served.close());

const getSettings = (accountId: string) => served.mock.account(accountId).state.gatewayConfiguration.settings;

const runReport = (args: readonly string[], environment: Readonly<Record<string, string>> = {}) =>
  recipes.run("drift-report.mjs", args, {
    CLOUDFLARE_API_TOKEN: recipeToken,
    CLOUDFLARE_API_BASE_URL: served.baseUrl,
    ...environment,
  });

test("prints the differences of each account, writes nothing, and exits with 1", async () => {
  getSettings("a").antivirus = { fail_closed: false, enabled_upload_phase: true };
  getSettings("b").antivirus = { fail_closed: true };
  const { exitCode, stdout, stderr } = await runReport(["desired.json", "a", "b"]);
  expect(stdout).toBe(`a: differs
  replace /antivirus/fail_closed {"value":true}
  add /fips {"value":{"tls":true}}
b: differs
  add /fips {"value":{"tls":true}}
2 of 2 accounts differ, 0 failed`);
  expect(stderr).toBe("1 of 2 accounts\n2 of 2 accounts");
  expect(exitCode).toBe(1);
  expect(new Set(served.mock.requests.map(({ method }) => method))).toEqual(new Set(["GET"]));
});

test("exits with 0 without a difference, with the accounts of CLOUDFLARE_ACCOUNT_IDS", async () => {
  Object.assign(getSettings("a"), { antivirus: { fail_closed: true }, fips: { tls: true } });
  const { exitCode, stdout } = await runReport(["desired.json"], { CLOUDFLARE_ACCOUNT_IDS: " a ," });
  expect([exitCode, stdout]).toEqual([0, "0 of 1 accounts differ, 0 failed"]);
});

test("reports a failing account, continues with the others, and exits with 2", async () => {
  served.mock.account("a").failNext({ status: 403, message: "no permission" });
  const { exitCode, stdout } = await runReport(["desired.json", "a", "b"]);
  expect(stdout).toMatch(/^a: failed: 403 .*no permission.*\nb: differs\n/);
  expect(stdout).toContain("1 of 2 accounts differ, 1 failed");
  expect(exitCode).toBe(2);
});

test.each<[problem: string, args: readonly string[], environment: Readonly<Record<string, string>>, message: RegExp]>([
  ["no file", [], {}, /pass a JSON file/],
  ["a missing file", ["missing.json", "a"], {}, /ENOENT.*missing\.json/],
  ["a file that is not JSON", ["text.json", "a"], {}, /text\.json must contain a JSON object/],
  ["a file without an object", ["list.json", "a"], {}, /list\.json must contain a JSON object/],
  ["a null block", ["null.json", "a"], {}, /null\.json must contain a JSON object without a null block/],
  ["no account", ["desired.json"], {}, /CLOUDFLARE_ACCOUNT_IDS/],
  ["an unsafe account id", ["desired.json", "a/b"], {}, /accountId must be/],
  ["an account id that is repeated", ["desired.json", "a", "a"], {}, /accountIds must be unique/],
  ["an unknown option", ["desired.json", "a", "--apply"], {}, /--apply/],
  ["an empty token", ["desired.json", "a"], { CLOUDFLARE_API_TOKEN: "" }, /apiToken is an empty string/],
  ["an empty base URL", ["desired.json", "a"], { CLOUDFLARE_API_BASE_URL: "" }, /baseUrl must be/],
])("rejects %s with one line, before a request", async (_problem, args, environment, message) => {
  const { exitCode, stdout, stderr } = await runReport(args, environment);
  expect([exitCode, stdout]).toEqual([2, ""]);
  expect(stderr).toMatch(/^drift-report: .+$/);
  expect(stderr).toMatch(message);
  expect(served.mock.requests).toEqual([]);
});
