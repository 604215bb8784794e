import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { type CliTest, createCliTest } from "../testing/cli-test.ts";

const state = {
  accounts: ["a1", "b2"],
  devices: { settings: { use_zt_virtual_ip: true } },
  gateway: {
    configuration: { settings: { antivirus: { fail_closed: true }, block_page: { name: "Blocked" } } },
    logging: { settings_by_rule_type: { dns: { log_blocks: true } } },
  },
};

async function createSavedPlan(): Promise<CliTest> {
  const cli = await createCliTest();
  await cli.write("state.yaml", state);
  cli.mock.account("a1").state.gatewayConfiguration.settings.antivirus = { enabled_upload_phase: true };
  expect((await cli.run("plan", "state.yaml", "--save", "plan.json")).code).toBe(2);
  return cli;
}

test("changes exactly the fields of the plan", async () => {
  const cli = await createSavedPlan();
  const { state: account } = cli.mock.account("a1");
  // Other fields may change between the plan and its application.
  account.deviceSettings.disable_for_time = 60;
  account.gatewayConfiguration.settings.fips = { tls: true };
  const { code } = await cli.run("apply", "plan.json", "--yes");
  expect(code).toBe(0);
  expect(account.deviceSettings).toMatchObject({ use_zt_virtual_ip: true, disable_for_time: 60 });
  expect(account.gatewayConfiguration.settings).toMatchObject({
    antivirus: { enabled_upload_phase: true, fail_closed: true },
    block_page: { name: "Blocked" },
    fips: { tls: true },
  });
  expect(account.loggingSettings).toMatchObject({
    redact_pii: false,
    settings_by_rule_type: { dns: { log_all: true, log_blocks: true }, http: { log_all: true } },
  });
  expect((await cli.run("plan", "state.yaml")).code).toBe(0);
});

test("is rejected for an account in which a touched field has changed since; the other account is changed", async () => {
  const cli = await createSavedPlan();
  cli.mock.account("a1").state.loggingSettings.settings_by_rule_type = {
    dns: { log_all: true, log_blocks: false },
  };
  cli.mock.account("a1").state.gatewayConfiguration.settings.block_page = { name: "Somebody's" };
  const { code, stdout, stderr } = await cli.run("apply", "plan.json", "--yes");
  expect(code).toBe(1);
  expect(stdout).toContain("1 account applied, 0 unchanged, 1 failed.\n");
  expect(stderr).toContain(
    `error: a1: the plan is out of date, nothing was written: gateway.configuration.settings.block_page.name is "Somebody's", but the plan expects (absent); plan again\n`,
  );
  expect(cli.listWrites().filter((write) => write.includes("/a1/"))).toEqual([]);
});

test("changes nothing if its changes hold already", async () => {
  const cli = await createSavedPlan();
  await cli.run("apply", "plan.json", "--yes");
  const writes = cli.listWrites();
  const { code, stdout } = await cli.run("apply", "plan.json", "--yes");
  expect(code).toBe(0);
  expect(stdout).toContain("0 accounts applied, 2 unchanged.\n");
  expect(cli.listWrites()).toEqual(writes);
});

test("that switches a block off changes nothing the second time, because the API omits such a block", async () => {
  const cli = await createCliTest();
  const { state } = cli.mock.account("a1");
  state.gatewayConfiguration.settings.sandbox = { enabled: true, fallback_action: "allow" };
  const settings = { sandbox: { enabled: false } };
  await cli.write("state.yaml", {
    accounts: ["a1"],
    gateway: { configuration: { settings }, logging: { redact_pii: true } },
  });
  await cli.run("plan", "state.yaml", "--save", "plan.json");
  cli.mock.account("a1").failNext({ method: "PUT", status: 403 });
  expect((await cli.run("apply", "plan.json", "--yes")).code).toBe(1);
  const second = await cli.run("apply", "plan.json", "--yes");
  expect(second).toMatchObject({ code: 0, stdout: expect.stringContaining("1 account applied") });
  expect(state.loggingSettings.redact_pii).toBe(true);
  const third = await cli.run("apply", "plan.json", "--yes");
  expect(third).toMatchObject({ code: 0, stdout: expect.stringContaining("1 unchanged") });
});

test("--account selects accounts of the plan, and rejects others", async () => {
  const cli = await createSavedPlan();
  const other = await cli.run("apply", "plan.json", "--yes", "--account", "c3");
  expect(other).toMatchObject({ code: 64, stderr: "error: plan.json: the plan has no change of the account c3\n" });
  expect((await cli.run("apply", "plan.json", "--yes", "--account", "b2")).code).toBe(0);
  expect(cli.listWrites().every((write) => write.includes("/b2/"))).toBe(true);
});

test("a plan without changes ends with 0", async () => {
  const cli = await createCliTest();
  await cli.write("state.yaml", { accounts: ["a1"], gateway: { logging: { redact_pii: false } } });
  expect((await cli.run("plan", "state.yaml", "--save", "plan.json")).code).toBe(0);
  expect(await cli.run("apply", "plan.json")).toMatchObject({ code: 0, stdout: "The plan has no changes.\n" });
  const json = await cli.run("apply", "plan.json", "--output", "json");
  expect(JSON.parse(json.stdout)).toMatchObject({ command: "apply", accounts: [], summary: { accounts: 0 } });
});

const field = { op: "replace", path: "/redact_pii", before: false };
const createPlan = (...operations: object[]) => ({
  accountId: "a1",
  changes: [{ resource: "gateway.logging", operations }],
});
const validPlan = createPlan({ ...field, value: true });

test.each<[string, object[], string]>([
  ["an unknown resource", [{ ...validPlan, changes: [{ resource: "gateway.other", operations: [] }] }], "/resource"],
  ["an operation without its value", [createPlan(field)], "must have required property 'value'"],
  ["null, which the API ignores", [createPlan({ ...field, value: null })], "/accounts/0/changes/0/operations/0/value"],
  ["an account that occurs twice", [validPlan, validPlan], "plan.json: the saved plan has the account a1 twice"],
])("with %s ends with 64 and one line, before anything is read", async (_problem, accounts, message) => {
  const cli = await createCliTest();
  await writeFile(join(cli.folder, "plan.json"), JSON.stringify({ format: "zero-trust-plan", version: 1, accounts }));
  const { code, stderr } = await cli.run("apply", "plan.json", "--yes");
  expect(code).toBe(64);
  expect(stderr).toMatch(/^error: plan\.json: the saved plan .+\n$/);
  expect(stderr).toContain(message);
  expect(cli.mock.requests).toEqual([]);
});
