import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { type CliTest, createCliTest } from "../testing/cli-test.ts";

/** The limit of the API. */
const rateLimit = { quota: 1_200, windowSeconds: 300 };

/** A heap that the settings of a thousand accounts would not fit into, with what Node itself needs. */
const nodeOptions = ["--max-old-space-size=48"];

async function writeAccounts(cli: CliTest, count: number): Promise<void> {
  const accountIds = Array.from({ length: count }, (_, index) => `account-${index}`);
  await writeFile(join(cli.folder, "accounts.txt"), accountIds.join("\n"));
  await cli.write("state.yaml", { devices: { settings: { use_zt_virtual_ip: true } } });
}

const countRejected = (cli: CliTest): number => cli.mock.requests.filter(({ status }) => status === 429).length;

test("a thousand accounts are planned within the API's rate limit and a small heap", async () => {
  const cli = await createCliTest({ rateLimit });
  await writeAccounts(cli, 1_000);
  const { code, stdout } = await cli.startWith({ nodeOptions }, "plan", "state.yaml", "--accounts", "accounts.txt")
    .ended;
  expect(stdout).toContain("1,000 accounts: account-0, ");
  expect(stdout).toContain(" and 980 more (--output json lists all)\n");
  expect(stdout).toContain("1,000 accounts to change (1,000 fields), 0 unchanged.\n");
  expect(code).toBe(2);
  expect(countRejected(cli)).toBe(0);
});

test("all counts of a summary have separators of thousands", async () => {
  const cli = await createCliTest({ state: { deviceSettings: { use_zt_virtual_ip: true } } });
  await writeAccounts(cli, 1_000);
  const { stdout } = await cli.run("plan", "state.yaml", "--accounts", "accounts.txt");
  expect(stdout).toBe("0 accounts to change (0 fields), 1,000 unchanged.\n");
});

test("all accounts wait for the same rate limit: several windows pass without a 429", async () => {
  const cli = await createCliTest({ rateLimit: { quota: 100, windowSeconds: 1 } });
  await writeAccounts(cli, 50);
  const { code, stdout } = await cli.run("apply", "state.yaml", "--yes", "--accounts", "accounts.txt");
  expect(stdout).toContain("50 accounts applied, 0 unchanged.\n");
  expect(code).toBe(0);
  expect(cli.mock.requests.length).toBeGreaterThan(250);
  expect(countRejected(cli)).toBe(0);
});

test("an outage fails each account, and the summary names all of them", async () => {
  const cli = await createCliTest();
  await writeAccounts(cli, 40);
  cli.mock.failNext({ status: 400, code: 2003, message: "broken", times: 40 });
  const { code, stdout, stderr } = await cli.run("plan", "state.yaml", "--accounts", "accounts.txt");
  expect(code).toBe(1);
  expect(stdout).toBe("0 accounts to change (0 fields), 0 unchanged, 40 failed.\n");
  expect(stderr.match(/^error: account-\d+: 400 \(code 2003\): broken, ray \S+, GET .+$/gm)).toHaveLength(40);
});
