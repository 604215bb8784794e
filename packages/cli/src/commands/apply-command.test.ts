import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { createCliTest } from "../testing/cli-test.ts";

const state = {
  accounts: ["a1", "b2"],
  devices: { settings: { use_zt_virtual_ip: true } },
  gateway: { logging: { settings_by_rule_type: { dns: { log_blocks: true } } } },
};

test("changes the accounts, and a second run and a plan find nothing to change", async () => {
  const cli = await createCliTest();
  await cli.write("state.yaml", state);
  cli.mock.account("b2").state.deviceSettings.use_zt_virtual_ip = true;
  const first = await cli.run("apply", "state.yaml", "--yes");
  expect(first.code).toBe(0);
  expect(first.stdout).toContain("1 account: a1\n");
  expect(first.stdout).toContain("2 accounts applied, 0 unchanged.\n");
  expect(first.stderr).toMatch(/^The settings before are in zero-trust-snapshots-\S+Z\. .+\n$/);
  expect(cli.mock.account("a1").state.deviceSettings.use_zt_virtual_ip).toBe(true);
  expect(cli.mock.account("a1").state.loggingSettings).toMatchObject({
    redact_pii: false,
    settings_by_rule_type: { dns: { log_all: true, log_blocks: true } },
  });
  const writes = cli.listWrites();
  const [second, plan] = [await cli.run("apply", "state.yaml", "--yes"), await cli.run("plan", "state.yaml")];
  expect([second.code, plan.code]).toEqual([0, 0]);
  expect(second.stdout).toContain("0 accounts applied, 2 unchanged.\n");
  expect(cli.listWrites()).toEqual(writes);
});

test("saves the settings before the change, readable by their owner only", async () => {
  const cli = await createCliTest();
  await cli.write("state.yaml", state);
  await cli.run("apply", "state.yaml", "--yes", "--snapshot-directory", "before");
  const folder = join(cli.folder, "before");
  expect((await stat(folder)).mode & 0o777).toBe(0o700);
  expect(await readdir(folder)).toEqual(["a1.json", "b2.json"]);
  expect((await stat(join(folder, "a1.json"))).mode & 0o777).toBe(0o600);
  const snapshot = JSON.parse(await readFile(join(folder, "a1.json"), "utf8"));
  expect(snapshot).toMatchObject({ version: 1, accountId: "a1", devices: { settings: { use_zt_virtual_ip: false } } });
});

test("a folder with snapshots is not used again", async () => {
  const cli = await createCliTest();
  await cli.write("state.yaml", state);
  const { code, stderr } = await cli.run("apply", "state.yaml", "--yes", "--snapshot-directory", ".");
  expect(code).toBe(64);
  expect(stderr).toBe("error: .: the folder is not empty; choose another, so that no snapshot is overwritten\n");
  expect(cli.mock.requests).toEqual([]);
});

test("without --yes and a terminal it ends with 64 before anything is read", async () => {
  const cli = await createCliTest();
  await cli.write("state.yaml", state);
  const { code, stderr } = await cli.run("apply", "state.yaml");
  expect(code).toBe(64);
  expect(stderr).toBe(
    "error: nobody can be asked, because this is not a terminal; pass --yes to change without asking\n",
  );
  expect(cli.mock.requests).toEqual([]);
});

test("JSON is one document on standard output, and the diff goes to standard error", async () => {
  const cli = await createCliTest({ accountIds: ["a1"] });
  await cli.write("state.yaml", { accounts: ["a1", "x9"], gateway: { logging: { redact_pii: true } } });
  const { code, stdout, stderr } = await cli.run("apply", "state.yaml", "--yes", "--output", "json");
  expect(code).toBe(1);
  expect(JSON.parse(stdout)).toEqual({
    command: "apply",
    accounts: [
      {
        accountId: "a1",
        status: "applied",
        snapshot: expect.stringMatching(/a1\.json$/),
        changes: [{ resource: "gateway.logging", path: "/redact_pii", before: false, after: true }],
      },
      {
        accountId: "x9",
        status: "failed",
        error: expect.objectContaining({ name: "ApiError", rayId: expect.any(String) }),
      },
    ],
    summary: { accounts: 2, applied: 1, unchanged: 0, failed: 1, "not-started": 0, "done-before": 0 },
  });
  expect(stderr).toContain("~ redact_pii: false → true");
});
