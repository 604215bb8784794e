import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { type CliTest, createCliTest } from "../testing/cli-test.ts";
import { startInTerminal, type TerminalProcess } from "../testing/shell.ts";

const state = { accounts: ["a1", "b2"], devices: { settings: { use_zt_virtual_ip: true } } };

const question = "Change 2 accounts?";
const progressLine = /Planning \S+ [012]\/2 accounts, 0 failed, time left \S+/;
const colour = "\u001b[3";

interface TerminalTest {
  readonly cli: CliTest;
  /** Starts a script in a terminal. The mock's URL is in the variable URL. */
  start(script: string, env?: Readonly<Record<string, string>>): TerminalProcess;
}

async function createTest(): Promise<TerminalTest> {
  const cli = await createCliTest();
  await cli.write("state.yaml", state);
  return {
    cli,
    start: (script, env) => startInTerminal(script, { cwd: cli.folder, env: { URL: cli.baseUrl, ...env } }),
  };
}

async function answer(terminal: TerminalProcess, keys: string) {
  await terminal.waitFor(question);
  terminal.type(keys);
  return terminal.ended;
}

test("apply asks, and changes the accounts after yes", async () => {
  const { cli, start } = await createTest();
  const { code, output } = await answer(start("zero-trust apply state.yaml --base-url $URL"), "y");
  expect(code).toBe(0);
  expect(output).toContain("2 accounts applied, 0 unchanged.");
  expect(cli.listWrites()).toHaveLength(2);
});

test("apply shows the changes before it asks, also with --quiet and a document on standard output", async () => {
  const { cli, start } = await createTest();
  const { output } = await answer(start("zero-trust apply state.yaml --base-url $URL --quiet --output json"), "n");
  expect(output).toContain("use_zt_virtual_ip");
  expect(output.indexOf("false → true")).toBeLessThan(output.indexOf(question));
  expect(cli.listWrites()).toEqual([]);
});

test("after no, apply changes nothing and ends with 130", async () => {
  const { cli, start } = await createTest();
  const { code, output } = await answer(start("zero-trust apply state.yaml --base-url $URL"), "n");
  expect(code).toBe(130);
  expect(output).toContain("Nothing was changed.");
  expect(cli.listWrites()).toEqual([]);
});

test("Ctrl+C at the question changes nothing and stops the script", async () => {
  const { cli, start } = await createTest();
  const terminal = start("zero-trust apply state.yaml --base-url $URL; echo next command");
  const { output } = await answer(terminal, "\u0003");
  expect(output).toContain("Interrupted: 0 accounts done, 0 failed, 2 not started.");
  expect(cli.listWrites()).toEqual([]);
  expect(output).not.toContain("next command");
});

test("the progress line is in the terminal only", async () => {
  const { cli, start } = await createTest();
  const plan = "zero-trust plan state.yaml --base-url $URL";
  const outputs = await Promise.all([
    start(plan).ended,
    start(`${plan} --output json > plan.json`).ended,
    start(`${plan} 2> errors.txt`).ended,
  ]);
  const [terminal, redirectedOutput, redirectedErrors] = outputs.map(({ output }) => output);
  expect(terminal).toMatch(progressLine);
  expect(redirectedOutput).toMatch(progressLine);
  expect(JSON.parse(await readFile(join(cli.folder, "plan.json"), "utf8"))).toMatchObject({ command: "plan" });
  expect(redirectedErrors).not.toMatch(progressLine);
  const errors = await readFile(join(cli.folder, "errors.txt"), "utf8");
  expect(errors).toBe("Exit code 2 means that the plan found changes.\n");
});

test("the terminal shows colours, unless NO_COLOR is set; a pipe has none", async () => {
  const { start } = await createTest();
  const apply = "zero-trust apply state.yaml --base-url $URL";
  const [coloured, plain, piped] = await Promise.all([
    answer(start(apply), "n"),
    answer(start(apply, { NO_COLOR: "1" }), "n"),
    start("zero-trust plan state.yaml --base-url $URL 2> /dev/null | cat").ended,
  ]);
  expect(coloured.output.slice(0, coloured.output.indexOf(question))).toContain(`${colour}1mfalse`);
  expect(plain.output).toContain("~ use_zt_virtual_ip: false → true");
  expect(plain.output).not.toContain(colour);
  expect(piped.output).toContain("~ use_zt_virtual_ip: false → true");
  expect(piped.output).not.toContain("\u001b");
});

describe("Ctrl+C while accounts are changed", () => {
  const accounts = ["a1", "b2", "c3", "d4"];
  const apply = "zero-trust apply state.yaml --yes --concurrency 2 --base-url $URL";
  const ctrlC = "\u0003";

  /** Types Ctrl+C at the first write. The responses to writes wait for a promise. */
  async function interruptWrites(script: string, waitBeforeResponse: (terminal: TerminalProcess) => Promise<unknown>) {
    const { cli, start } = await createTest();
    await cli.write("state.yaml", { ...state, accounts });
    const terminal = start(script);
    let response: Promise<unknown> | undefined;
    cli.onRequest = (method) => {
      if (method !== "PATCH") return undefined;
      if (response === undefined) terminal.type(ctrlC);
      response ??= waitBeforeResponse(terminal);
      return response;
    };
    const result = await terminal.ended;
    return { ...result, isChanged: accounts.map((id) => cli.mock.account(id).state.deviceSettings.use_zt_virtual_ip) };
  }

  test("once lets the accounts under way finish, and stops the script", async () => {
    const { output, isChanged } = await interruptWrites(`${apply}; echo next command`, (terminal) =>
      terminal.waitFor("Stopping"),
    );
    expect(isChanged).toEqual([true, true, false, false]);
    expect(output).toContain("2 accounts applied, 0 unchanged, 2 not started.");
    expect(output).toContain("Interrupted: 2 accounts done, 0 failed, 2 not started. Continue with:\r\n");
    expect(output).not.toContain("next command");
  });

  test("twice aborts at once, and a shell shows the exit code 130", async () => {
    const script = `trap : INT; ${apply}; echo "exit code $?"`;
    const { output, isChanged } = await interruptWrites(script, async (terminal) => {
      await terminal.waitFor("Stopping");
      terminal.type(ctrlC);
      // The response never arrives.
      await terminal.ended;
    });
    expect(isChanged.slice(2)).toEqual([false, false]);
    expect(output).toContain("a1: stopped at devices.settings (written before: nothing): aborted by a second signal");
    expect(output).toContain("exit code 130");
  });
});
