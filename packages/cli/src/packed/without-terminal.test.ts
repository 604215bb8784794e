import { once } from "node:events";
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, inject, test } from "vitest";
import { createCliTest } from "../testing/cli-test.ts";
import { startScript } from "../testing/shell.ts";

const state = { accounts: ["a1", "b2"], devices: { settings: { use_zt_virtual_ip: true } } };

async function createTest() {
  const cli = await createCliTest();
  await cli.write("state.yaml", state);
  const start = (script: string) => startScript(script, { cwd: cli.folder });
  return { cli, start, run: (script: string) => start(script).ended };
}

test("the installed command prints the version of its package", async () => {
  const { run } = await createTest();
  const result = await run("zero-trust --version");
  expect(result).toEqual({ code: 0, signal: null, stdout: `${inject("packedVersion")}\n`, stderr: "" });
});

test("a plan with changes ends with 2 and a note, without colours and a progress line", async () => {
  const { cli, run } = await createTest();
  const { code, stdout, stderr } = await run(`zero-trust plan state.yaml --base-url ${cli.baseUrl}`);
  expect(code).toBe(2);
  expect(stdout).toBe(
    "2 accounts: a1, b2\n  devices.settings\n    ~ use_zt_virtual_ip: false → true\n\n2 accounts to change (2 fields), 0 unchanged.\n",
  );
  expect(stderr).toBe("Exit code 2 means that the plan found changes.\n");
});

test("a failed account ends with 1 and one line that names it", async () => {
  const { cli, run } = await createTest();
  cli.mock.account("b2").failNext({ status: 400, code: 2003, message: "broken" });
  const { code, stdout, stderr } = await run(`zero-trust plan state.yaml --base-url ${cli.baseUrl}`);
  expect(code).toBe(1);
  expect(stdout).toContain("1 account to change (1 field), 0 unchanged, 1 failed.\n");
  expect(stderr).toMatch(/^error: b2: 400 \(code 2003\): broken, ray \S+, GET .+\n$/);
});

test("a reader that closes the pipe early is no failure", async () => {
  const { run } = await createTest();
  const result = await run("set -o pipefail; zero-trust schema | true");
  expect(result).toEqual({ code: 0, signal: null, stdout: "", stderr: "" });
});

// macOS and Windows lack this device, on which every write fails.
test.skipIf(!existsSync("/dev/full"))(
  "output that cannot be written ends with 1, after all accounts are done",
  async () => {
    const { cli, run } = await createTest();
    const result = await run(`zero-trust apply state.yaml --yes --quiet --base-url ${cli.baseUrl} > /dev/full`);
    expect(result).toMatchObject({ code: 1, stdout: "" });
    expect(result.stderr).toMatch(/^error: the output is incomplete: ENOSPC.*\n$/);
    const withLog = await run(`zero-trust plan state.yaml --verbose --base-url ${cli.baseUrl} 2> /dev/full`);
    expect(withLog).toMatchObject({ code: 1, stdout: expect.stringContaining("0 accounts to change") });
    expect(cli.listWrites()).toHaveLength(2);
  },
);

test("a report that cannot be written completely ends with 1, and is continued after its last complete line", async () => {
  const { cli, run } = await createTest();
  const accounts = Array.from({ length: 30 }, (_, index) => `account-${index}`);
  await cli.write("state.yaml", { ...state, accounts });
  const apply = `zero-trust apply state.yaml --yes --concurrency 1 --base-url ${cli.baseUrl}`;
  const limited = await run(`trap '' XFSZ; ulimit -f 4; ${apply} --report report.jsonl`);
  expect(limited).toMatchObject({
    code: 1,
    stderr: expect.stringMatching(/^error: cannot write report\.jsonl: .+\n$/),
  });
  expect((await run(`${apply} --resume report.jsonl`)).code).toBe(0);
  const lines = (await readFile(join(cli.folder, "report.jsonl"), "utf8")).trimEnd().split("\n");
  expect(lines.slice(1).map((line) => JSON.parse(line).accountId)).toEqual(accounts);
});

test("apply without --yes ends with 64 before anything is read, and with --yes it changes the accounts", async () => {
  const { cli, run } = await createTest();
  const apply = `zero-trust apply state.yaml --base-url ${cli.baseUrl}`;
  const rejected = await run(apply);
  expect(rejected.code).toBe(64);
  expect(rejected.stderr).toMatch(/^error: nobody can be asked, because this is not a terminal; pass --yes .+\n$/);
  expect(cli.mock.requests).toEqual([]);
  const applied = await run(`${apply} --yes`);
  expect(applied.code).toBe(0);
  expect(applied.stdout).toContain("2 accounts applied, 0 unchanged.\n");
  expect(applied.stderr).toMatch(/^The settings before are in .+\n$/);
  expect(cli.listWrites()).toHaveLength(2);
});

test("a signal to the process group lets the accounts under way finish, and stops the script", async () => {
  const { cli, start } = await createTest();
  const apply = `zero-trust apply state.yaml --yes --concurrency 1 --base-url ${cli.baseUrl}`;
  const { child, ended } = start(`${apply}; echo next command`);
  const { pid } = child;
  if (pid === undefined) throw new Error("the script did not start");
  cli.onRequest = (method) => {
    if (method !== "PATCH") return undefined;
    process.kill(-pid, "SIGINT");
    return once(child.stderr, "data");
  };
  const { signal, stdout, stderr } = await ended;
  expect(signal).toBe("SIGINT");
  expect(stderr).toContain("Interrupted: 1 account done, 0 failed, 1 not started.");
  expect(stdout).toContain("1 account applied, 0 unchanged, 1 not started.\n");
  expect(stdout).not.toContain("next command");
});
