import { expect, test } from "vitest";
import { createCliTest } from "../testing/cli-test.ts";

const accounts = Array.from({ length: 12 }, (_, index) => `account-${index}`);
const state = { accounts, devices: { settings: { use_zt_virtual_ip: true } } };

test("snapshot and restore are continued, too", async () => {
  const cli = await createCliTest();
  const flags = accounts.flatMap((id) => ["--account", id]);
  cli.mock.account("account-5").failNext({ status: 400 });
  const first = await cli.run("snapshot", ...flags, "--directory", "saved", "--report", "snapshot.jsonl");
  expect(first.code).toBe(1);
  const second = await cli.run("snapshot", "--directory", "saved", "--resume", "snapshot.jsonl");
  expect(second).toMatchObject({ code: 0, stdout: "1 snapshot saved in saved.\n" });

  await cli.write("state.yaml", state);
  await cli.run("apply", "state.yaml", "--yes");
  const files = accounts.map((id) => `saved/${id}.json`);
  cli.mock.account("account-7").failNext({ method: "PATCH", status: 400 });
  expect((await cli.run("restore", ...files, "--yes", "--report", "restore.jsonl")).code).toBe(1);
  const resumed = await cli.run("restore", ...files, "--yes", "--resume", "restore.jsonl");
  expect(resumed.code).toBe(0);
  expect(resumed.stdout).toContain("1 account restored, 0 unchanged, 11 done in the earlier run.\n");
});
