import { expect, test } from "vitest";
import { createCliTest } from "../testing/cli-test.ts";

const state = {
  accounts: ["a1", "b2"],
  devices: { settings: { use_zt_virtual_ip: true } },
  gateway: { logging: { settings_by_rule_type: { dns: { log_blocks: true } } } },
};

test("no permission to write fails with 1, names each account, and changes nothing", async () => {
  const cli = await createCliTest({ permissions: "read" });
  await cli.write("state.yaml", state);
  const { code, stdout, stderr } = await cli.run("apply", "state.yaml", "--yes");
  expect(code).toBe(1);
  expect(stdout).toContain("0 accounts applied, 0 unchanged, 2 failed.\n");
  expect(stderr).toMatch(/^error: a1: 403 \(code 10000\): .+, ray \S+, PATCH .+\nerror: b2: 403 .+\n$/);
});

test("states which resources were written before a failure", async () => {
  const cli = await createCliTest();
  await cli.write("state.yaml", { ...state, accounts: ["a1"] });
  cli.mock.failNext({ method: "PUT", status: 500, times: 10 });
  const { code, stdout, stderr } = await cli.run("apply", "state.yaml", "--yes", "--quiet", "--output", "json");
  expect(code).toBe(1);
  expect(stderr).toMatch(
    /^error: a1: stopped at gateway\.logging \(written before: devices\.settings\): 500 .+; the change may have been applied\n$/,
  );
  expect(JSON.parse(stdout).accounts).toMatchObject([
    {
      status: "failed",
      error: { outcome: "unknown", written: ["devices.settings"] },
      snapshot: expect.stringMatching(/a1\.json$/),
    },
  ]);
});

test("does not state that a change may have been applied if a read failed", async () => {
  const cli = await createCliTest({ accountIds: ["a1"] });
  await cli.write("state.yaml", { ...state, accounts: ["a1"] });
  cli.mock.failNext({ method: "GET", status: 500, times: 10 });
  const { code, stdout, stderr } = await cli.run("apply", "state.yaml", "--yes", "--output", "json");
  expect(code).toBe(1);
  const [{ error }] = JSON.parse(stdout).accounts;
  expect(error).toMatchObject({ status: 500 });
  expect(error).not.toHaveProperty("outcome");
  expect(stderr).not.toContain("may have been applied");
});

test("a field that the server does not accept is a failure that names it", async () => {
  const cli = await createCliTest();
  cli.mock.account("a1").state.gatewayConfiguration.settings.block_page = { name: "Shared", read_only: true };
  await cli.write("state.yaml", {
    accounts: ["a1"],
    gateway: { configuration: { settings: { block_page: { name: "Own" } } } },
  });
  const { code, stdout, stderr } = await cli.run("apply", "state.yaml", "--yes", "--output", "json");
  expect(code).toBe(1);
  expect(JSON.parse(stdout).accounts[0].error).toMatchObject({ written: ["gateway.configuration"] });
  expect(stderr).toContain("To revert the change, use zero-trust restore.");
  expect(stderr).toContain(
    'error: a1: the server did not set every field: gateway.configuration /block_page/name is "Shared" instead of "Own"',
  );
});

test("an account without Gateway fails, and the others are changed", async () => {
  const cli = await createCliTest();
  await cli.write("state.yaml", state);
  cli.mock.account("a1").state.gatewayAccount = undefined;
  const { code, stdout, stderr } = await cli.run("apply", "state.yaml", "--yes");
  expect(code).toBe(1);
  expect(stderr).toMatch(/^error: a1: 404 /m);
  expect(stdout).toContain("1 account applied, 0 unchanged, 1 failed.\n");
});
