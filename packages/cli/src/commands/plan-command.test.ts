import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { createCliTest } from "../testing/cli-test.ts";

const state = {
  accounts: ["a1", "b2", "c3"],
  devices: { settings: { use_zt_virtual_ip: true } },
  gateway: { configuration: { settings: { block_page: { header_text: "", name: "Blocked\u001b[2J" } } } },
  overrides: { c3: { gateway: { logging: { redact_pii: true } } } },
};

const note = "Exit code 2 means that the plan found changes.\n";

test("shows the change of each field, groups accounts with the same change, and ends with 2", async () => {
  const cli = await createCliTest();
  await cli.write("state.yaml", state);
  // The server returns the fields of an account in any order.
  cli.mock.account("b2").state.gatewayConfiguration.settings.block_page = { name: "", header_text: "Old" };
  cli.mock.account("a1").state.gatewayConfiguration.settings.block_page = { header_text: "Old", name: "" };
  const { code, stdout, stderr } = await cli.run("plan", "state.yaml");
  expect(stdout).toBe(`2 accounts: a1, b2
  devices.settings
    ~ use_zt_virtual_ip: false → true
  gateway.configuration.settings
    ~ block_page.header_text: "Old" → ""
    ~ block_page.name: "" → "Blocked\\u001b[2J"

1 account: c3
  devices.settings
    ~ use_zt_virtual_ip: false → true
  gateway.configuration.settings
    + block_page.header_text: (absent) → ""
    + block_page.name: (absent) → "Blocked\\u001b[2J"
  gateway.logging
    ~ redact_pii: false → true

3 accounts to change (10 fields), 0 unchanged.
`);
  expect({ code, stderr }).toEqual({ code: 2, stderr: note });
  expect(cli.listWrites()).toEqual([]);
});

test("ends with 0 if nothing would change, and reads only the declared resources", async () => {
  const cli = await createCliTest();
  await cli.write("state.yaml", { gateway: { logging: { redact_pii: false } } });
  const { code, stdout, stderr } = await cli.run("plan", "state.yaml", "--account", "a1");
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  expect(stdout).toBe("0 accounts to change (0 fields), 1 unchanged.\n");
  expect(cli.mock.requests.map(({ path }) => path)).toEqual(["/accounts/a1/gateway/logging"]);
});

test("ends with 1 if an account fails, names it, and shows the changes of the others", async () => {
  const cli = await createCliTest({ accountIds: ["a1"] });
  await cli.write("state.yaml", { devices: { settings: { use_zt_virtual_ip: true } } });
  const { code, stdout, stderr } = await cli.run("plan", "state.yaml", "--account", "x9", "--account", "a1");
  expect(code).toBe(1);
  expect(stdout).toContain("1 account: a1\n");
  expect(stdout).toContain("1 account to change (1 field), 0 unchanged, 1 failed.\n");
  expect(stderr).toMatch(/^error: x9: 40[34] \(code \d+\): .+, ray \S+, GET .+\n$/);
});

test("JSON has the changed fields of each account; an absent value has no member", async () => {
  const cli = await createCliTest();
  await cli.write("state.yaml", { ...state, accounts: ["c3", "a1"], devices: undefined });
  const { code, stdout } = await cli.run("plan", "state.yaml", "--output", "json");
  expect(code).toBe(2);
  const blockPage = [
    { resource: "gateway.configuration", path: "/block_page/header_text", after: "" },
    { resource: "gateway.configuration", path: "/block_page/name", after: "Blocked\u001b[2J" },
  ];
  const logging = { resource: "gateway.logging", path: "/redact_pii", before: false, after: true };
  expect(JSON.parse(stdout)).toEqual({
    command: "plan",
    accounts: [
      { accountId: "c3", status: "changes", changes: [...blockPage, logging] },
      { accountId: "a1", status: "changes", changes: blockPage },
    ],
    summary: { accounts: 2, changes: 2, unchanged: 0, failed: 0, "not-started": 0 },
  });
});

test("--account restricts the accounts of the file, and --quiet hides the note", async () => {
  const cli = await createCliTest();
  await cli.write("state.yaml", state);
  const { code, stdout, stderr } = await cli.run("plan", "state.yaml", "--account", "b2", "--quiet");
  expect({ code, stderr }).toEqual({ code: 2, stderr: "" });
  expect(stdout).toContain("1 account: b2\n");
});

test("a saved plan is readable by its owner only and has the touched fields", async () => {
  const cli = await createCliTest();
  await cli.write("state.yaml", { accounts: ["a1", "b2"], gateway: { logging: { redact_pii: true } } });
  cli.mock.account("b2").state.loggingSettings.redact_pii = true;
  const { code, stderr } = await cli.run("plan", "state.yaml", "--save", "plan.json");
  expect({ code, stderr }).toEqual({
    code: 2,
    stderr: `Saved the plan. Apply it with: zero-trust apply plan.json\n${note}`,
  });
  const file = join(cli.folder, "plan.json");
  expect((await stat(file)).mode & 0o777).toBe(0o600);
  const operations = [{ op: "replace", path: "/redact_pii", before: false, value: true }];
  expect(JSON.parse(await readFile(file, "utf8"))).toEqual({
    format: "zero-trust-plan",
    version: 1,
    createdAt: expect.any(String),
    accounts: [{ accountId: "a1", changes: [{ resource: "gateway.logging", operations }] }],
  });
});

test("a plan is not saved over the desired state", async () => {
  const cli = await createCliTest();
  await cli.write("state.yaml", state);
  const { code, stderr } = await cli.run("plan", "state.yaml", "--save", "./state.yaml");
  expect({ code, stderr }).toEqual({
    code: 64,
    stderr: "error: --save: ./state.yaml is the desired state; choose another file\n",
  });
});

test("a saved plan has no account that failed, and none is saved if all failed", async () => {
  const cli = await createCliTest({ accountIds: ["a1"] });
  await cli.write("state.yaml", { accounts: ["a1", "b2"], gateway: { logging: { redact_pii: true } } });
  const partial = await cli.run("plan", "state.yaml", "--save", "plan.json");
  expect(partial.stderr).toContain("Saved the plan without the accounts that failed. Apply it with: ");
  const failed = await cli.run("plan", "state.yaml", "--account", "b2", "--save", "none.json");
  expect(failed).toMatchObject({ code: 1, stderr: expect.not.stringContaining("Saved") });
  expect(await readdir(cli.folder)).toEqual(["plan.json", "state.yaml"]);
});

test("a plan that cannot be saved ends with 64 before anything is read", async () => {
  const cli = await createCliTest();
  await cli.write("state.yaml", state);
  const { code, stderr } = await cli.run("plan", "state.yaml", "--save", "missing/plan.json");
  expect(code).toBe(64);
  expect(stderr).toMatch(/^error: --save: .*missing: no such file or directory\n$/);
  expect(cli.mock.requests).toEqual([]);
});

test.each([
  [{ FORCE_COLOR: "1" }, true],
  [{ FORCE_COLOR: "1", NO_COLOR: "1" }, false],
  [{}, false],
])("with %j, whether the diff has colours is %s", async (env, hasColors) => {
  const cli = await createCliTest();
  await cli.write("state.yaml", state);
  const { stdout } = await cli.runWith({ env }, "plan", "state.yaml");
  expect(stdout.includes("\u001b[31m")).toBe(hasColors);
});
