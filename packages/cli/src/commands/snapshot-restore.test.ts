import { readdir, readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { MockState } from "@zero-trust-accounts/mock";
import { expect, test } from "vitest";
import { type CliTest, createCliTest } from "../testing/cli-test.ts";
import { fullSettings } from "../testing/full-settings.ts";

const accounts = ["--account", "a1", "--account", "b2"];

test("snapshot saves one file an account, readable by its owner only", async () => {
  const cli = await createCliTest();
  const { code, stdout, stderr } = await cli.run("snapshot", "--directory", "saved", ...accounts);
  expect({ code, stdout, stderr }).toEqual({ code: 0, stdout: "2 snapshots saved in saved.\n", stderr: "" });
  const folder = join(cli.folder, "saved");
  expect(await readdir(folder)).toEqual(["a1.json", "b2.json"]);
  expect((await stat(folder)).mode & 0o777).toBe(0o700);
  expect((await stat(join(folder, "a1.json"))).mode & 0o777).toBe(0o600);
});

test("snapshot never overwrites a file", async () => {
  const cli = await createCliTest();
  await cli.run("snapshot", "--directory", "saved", ...accounts);
  const { code, stderr } = await cli.run("snapshot", "--directory", "saved", ...accounts);
  expect(code).toBe(64);
  expect(stderr).toContain("error: saved: the folder is not empty");
});

test("snapshot names the accounts that failed, and JSON has the files", async () => {
  const cli = await createCliTest({ accountIds: ["a1"] });
  const { code, stdout, stderr } = await cli.run("snapshot", "--directory", "saved", ...accounts, "--output", "json");
  expect(code).toBe(1);
  expect(stderr).toMatch(/^error: b2: 40\d /);
  expect(JSON.parse(stdout)).toMatchObject({
    command: "snapshot",
    accounts: [
      { accountId: "a1", status: "saved", file: "saved/a1.json" },
      { accountId: "b2", status: "failed" },
    ],
    summary: { accounts: 2, saved: 1, failed: 1, "not-started": 0, "done-before": 0 },
  });
});

test("restore also reverts settings that were first made after the snapshot", async () => {
  const cli = await createCliTest();
  await cli.write("state.yaml", { accounts: ["a1", "b2"], ...fullSettings });
  await cli.run("snapshot", "--directory", "saved", ...accounts);
  const before = structuredClone(cli.mock.account("a1").state.gatewayConfiguration.settings);
  await cli.run("apply", "state.yaml", "--yes");

  const dryRun = await cli.run("restore", "saved/a1.json", "saved/b2.json", "--dry-run");
  expect(dryRun.code).toBe(2);
  expect(dryRun.stdout).toContain("2 accounts: a1, b2\n");
  expect(dryRun.stdout).toMatch(/^ {4}- \S+: .+ → \(absent\)$/m);
  const restored = await cli.run("restore", "saved/a1.json", "saved/b2.json", "--yes");
  expect(restored.code).toBe(0);
  expect(restored.stdout).toContain("2 accounts restored, 0 unchanged.\n");
  expect(cli.mock.account("a1").state.gatewayConfiguration.settings).toEqual(before);
  const again = await cli.run("restore", "saved/a1.json", "saved/b2.json", "--dry-run");
  expect(again).toMatchObject({ code: 0, stderr: "" });
});

test("a restore can be reverted with the snapshots that it takes before", async () => {
  const cli = await createCliTest();
  await cli.write("state.yaml", { accounts: ["a1"], ...fullSettings });
  await cli.run("snapshot", "--directory", "saved", "--account", "a1");
  await cli.run("apply", "state.yaml", "--yes");
  await cli.run("restore", "saved/a1.json", "--yes", "--snapshot-directory", "before-restore");
  await cli.run("restore", "before-restore/a1.json", "--yes");
  expect((await cli.run("plan", "state.yaml")).code).toBe(0);
});

/** Saves a snapshot of `a1` and changes its logging. Then somebody changes the account after the plan of a restore. */
async function createChangedAccount(changeAfterPlan: (state: MockState) => void): Promise<CliTest> {
  const cli = await createCliTest();
  await cli.run("snapshot", "--directory", "saved", "--account", "a1");
  const { state } = cli.mock.account("a1");
  state.loggingSettings.redact_pii = true;
  let requests = 0;
  cli.onRequest = () => {
    // The plan consists of three reads.
    if (++requests === 4) changeAfterPlan(state);
  };
  return cli;
}

test("restore rejects an account whose settings changed after the plan, because it would revert what nobody saw", async () => {
  const cli = await createChangedAccount(({ gatewayConfiguration }) => {
    gatewayConfiguration.settings.antivirus = { fail_closed: true };
  });
  const { code, stderr } = await cli.run("restore", "saved/a1.json", "--yes");
  expect(code).toBe(1);
  expect(stderr).toContain(
    "error: a1: the plan is out of date, nothing was written: gateway.configuration.settings.antivirus.fail_closed is true, but the plan expects (absent); plan again\n",
  );
  expect(cli.listWrites()).toEqual([]);
});

test("restore writes nothing if the account equals its snapshot since the plan", async () => {
  const cli = await createChangedAccount(({ loggingSettings }) => {
    loggingSettings.redact_pii = false;
  });
  const { code, stdout } = await cli.run("restore", "saved/a1.json", "--yes");
  expect({ code, stdout }).toMatchObject({
    code: 0,
    stdout: expect.stringContaining("0 accounts restored, 1 unchanged."),
  });
  expect(await readdir(cli.folder)).toEqual(["saved"]);
  expect(cli.listWrites()).toEqual([]);
});

test("a dry run of restore has no report", async () => {
  const cli = await createCliTest();
  const { code, stderr } = await cli.run("restore", "saved/a1.json", "--dry-run", "--report", "report.jsonl");
  expect(code).toBe(64);
  expect(stderr).toMatch(/^error: option '--dry-run' cannot be used with option '--report <file>'\n$/);
});

test("without --yes and a terminal, restore ends with 64 before anything is read", async () => {
  const cli = await createCliTest();
  await cli.run("snapshot", "--directory", "saved", ...accounts);
  const requests = cli.mock.requests.length;
  expect((await cli.run("restore", "saved/a1.json")).code).toBe(64);
  expect(cli.mock.requests).toHaveLength(requests);
});

test("files that are no snapshots, missing or of the same account end with 64", async () => {
  const cli = await createCliTest();
  await cli.run("snapshot", "--directory", "saved", ...accounts);
  await writeFile(join(cli.folder, "copy.json"), await readFile(join(cli.folder, "saved/a1.json")));
  await writeFile(join(cli.folder, "other.json"), "{}");
  await writeFile(join(cli.folder, "text.json"), "text");
  const restore = (...files: readonly string[]) => cli.run("restore", ...files, "--yes");
  expect(await restore("missing.json")).toMatchObject({
    code: 64,
    stderr: "error: missing.json: no such file or directory\n",
  });
  expect((await restore("other.json")).stderr).toContain("error: other.json is not a snapshot");
  expect((await restore("text.json")).stderr).toContain("error: text.json is not JSON");
  expect((await restore("saved/a1.json", "copy.json")).stderr).toBe(
    "error: saved/a1.json and copy.json are both of the account a1\n",
  );
});
