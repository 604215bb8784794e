import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { type InstalledRecipes, installRecipes } from "./install-recipes.ts";
import { recipeToken, type ServedMock, serveMock } from "./serve-mock.ts";

let recipes: InstalledRecipes;
let served: ServedMock;
/** A new folder for the snapshots of each test. */
let snapshots: string;
let testCount = 0;

beforeAll(async () => {
  recipes = await installRecipes();
  await writeFile(join(recipes.folder, "settings.json"), '{ "antivirus": { "fail_closed": true } }');
  await writeFile(join(recipes.folder, "list.json"), "[]");
  await writeFile(join(recipes.folder, "null.json"), `{"block_page":null}`);
  await mkdir(join(recipes.folder, "empty"));
}, 60_000);

afterAll(() => recipes?.remove());

beforeEach(async () => {
  served = await serveMock();
  for (const accountId of ["a", "b", "c"]) getSettings(accountId).antivirus = { fail_closed: false };
  snapshots = `snapshots-${++testCount}`;
});

afterEach(() => served.close());

const getSettings = (accountId: string) => served.mock.account(accountId).state.gatewayConfiguration.settings;
const countWrites = () => served.mock.requests.filter(({ method }) => method !== "GET").length;
const listSnapshots = () => readdir(join(recipes.folder, snapshots));
/** Accounts are processed at once, so the order of their lines varies. */
const sortLines = (text: string) => text.split("\n").sort();

async function run(recipe: string, args: readonly string[], environment: Readonly<Record<string, string>> = {}) {
  const connection = { CLOUDFLARE_API_TOKEN: recipeToken, CLOUDFLARE_API_BASE_URL: served.baseUrl };
  const { exitCode, stdout, stderr } = await recipes.run(recipe, args, { ...connection, ...environment });
  return { exitCode, lines: sortLines(stdout), stderr };
}

test("only prints the change without --apply", async () => {
  getSettings("b").antivirus = { fail_closed: true };
  expect(await run("roll-out.mjs", ["settings.json", snapshots, "a", "b"])).toEqual({
    exitCode: 0,
    lines: ["0 of 2 accounts failed", "a: would replace /antivirus/fail_closed", "b: nothing to do"],
    stderr: "",
  });
  expect(countWrites()).toBe(0);
  await expect(listSnapshots()).rejects.toThrow("ENOENT");
});

test("saves a snapshot of each account that changes, and the roll-back restores it", async () => {
  getSettings("b").antivirus = { fail_closed: true };
  const rollOut = await run("roll-out.mjs", ["settings.json", snapshots, "--apply"], {
    CLOUDFLARE_ACCOUNT_IDS: "a, b,\n",
  });
  expect(rollOut.lines).toEqual([
    "0 of 2 accounts failed",
    "a: changed: replace /antivirus/fail_closed",
    "b: nothing to do",
  ]);
  expect(rollOut.exitCode).toBe(0);
  expect(getSettings("a").antivirus).toEqual({ fail_closed: true });
  expect(await listSnapshots()).toEqual(["a.json"]);
  const snapshot = JSON.parse(await readFile(join(recipes.folder, snapshots, "a.json"), "utf8"));
  expect(snapshot).toMatchObject({ version: 1, accountId: "a" });

  const dryRun = await run("roll-back.mjs", [snapshots]);
  expect(dryRun.lines).toEqual(["0 of 1 accounts failed", "a: would replace configuration/antivirus/fail_closed"]);
  expect(getSettings("a").antivirus).toEqual({ fail_closed: true });
  const rollBack = await run("roll-back.mjs", [snapshots, "--apply"]);
  expect(rollBack).toEqual({
    exitCode: 0,
    lines: ["0 of 1 accounts failed", "a: restored: replace configuration/antivirus/fail_closed"],
    stderr: "",
  });
  expect(getSettings("a").antivirus).toEqual({ fail_closed: false });
  expect((await run("roll-back.mjs", [snapshots, "--apply"])).lines).toContain("a: nothing to do");
});

test("reports failed accounts, and whether the change may have been written, and continues", async () => {
  const configuration = "/accounts/{account_id}/gateway/configuration";
  served.mock.account("a").failNext({ status: 403, method: "PATCH" });
  served.mock
    .account("b")
    .failNext({ connection: "reset", method: "PATCH", path: configuration, afterProcessing: true });
  const { exitCode, lines } = await run("roll-out.mjs", ["settings.json", snapshots, "a", "b", "c", "--apply"]);
  expect(exitCode).toBe(1);
  expect(lines[0]).toBe("2 of 3 accounts failed");
  expect(lines[1]).toMatch(/^a: failed: 403 .*PATCH .*configuration$/);
  expect(lines[2]).toMatch(/^b: failed: .*; the change may have been written$/);
  expect(lines[3]).toBe("c: changed: replace /antivirus/fail_closed");
});

test("never overwrites a snapshot, and does not change that account", async () => {
  await run("roll-out.mjs", ["settings.json", snapshots, "a", "--apply"]);
  getSettings("a").antivirus = { fail_closed: false };
  const { exitCode, lines } = await run("roll-out.mjs", ["settings.json", snapshots, "a", "--apply"]);
  expect([exitCode, ...lines]).toEqual([1, "1 of 1 accounts failed", expect.stringMatching(/^a: failed: EEXIST/)]);
  expect(getSettings("a").antivirus).toEqual({ fail_closed: false });
});

test("the roll-back reports a failed account, and restores the others", async () => {
  await run("roll-out.mjs", ["settings.json", snapshots, "a", "b", "--apply"]);
  served.mock.account("a").failNext({ status: 403, method: "PATCH" });
  const { exitCode, lines } = await run("roll-back.mjs", [snapshots, "--apply"]);
  expect(exitCode).toBe(1);
  expect(lines[0]).toBe("1 of 2 accounts failed");
  expect(lines[1]).toMatch(/^a: failed: the restore stopped at gateway\.configuration .*403/);
  expect(getSettings("b").antivirus).toEqual({ fail_closed: false });
  const withoutSnapshot = await run("roll-back.mjs", [snapshots, "c"]);
  expect(withoutSnapshot.lines[1]).toMatch(/^c: failed: ENOENT/);
});

test.each<[problem: string, command: string, message: RegExp]>([
  ["no folder", "roll-out.mjs settings.json", /pass a JSON file with settings, and a folder/],
  ["a file without an object", "roll-out.mjs list.json folder a", /list\.json must contain a JSON object/],
  ["a null block", "roll-out.mjs null.json folder a", /null\.json must contain a JSON object without a null block/],
  ["no account", "roll-out.mjs settings.json folder", /CLOUDFLARE_ACCOUNT_IDS/],
  ["an unknown option", "roll-out.mjs settings.json folder a --aply", /--aply/],
  ["an account id that leaves the folder", "roll-out.mjs settings.json folder ../a --apply", /accountId must be/],
  ["a roll-back without a folder", "roll-back.mjs", /pass the folder with the snapshots/],
  ["a missing folder", "roll-back.mjs missing", /ENOENT.*missing/],
  ["a folder without a snapshot", "roll-back.mjs empty", /contains no snapshot/],
])("rejects %s with one line, before a request", async (_problem, command, message) => {
  const [recipe = "", ...args] = command.split(" ");
  const { exitCode, lines, stderr } = await run(recipe, args);
  expect([exitCode, lines]).toEqual([2, [""]]);
  expect(stderr).toMatch(/^roll-(out|back): .+$/);
  expect(stderr).toMatch(message);
  expect(served.mock.requests).toEqual([]);
});
