import { once } from "node:events";
import { expect, test } from "vitest";
import { type CliTest, createCliTest } from "../testing/cli-test.ts";
import type { CliProcess } from "../testing/start-cli.ts";

const accounts = Array.from({ length: 8 }, (_, index) => `account-${index}`);
const state = {
  accounts,
  devices: { settings: { use_zt_virtual_ip: true } },
  gateway: { logging: { redact_pii: true } },
};

/** Sends a signal and waits until the process says that it stops, which is its first line on standard error. */
async function sendSignal({ child }: CliProcess, signal: NodeJS.Signals): Promise<void> {
  child.kill(signal);
  await once(child.stderr, "data");
}

const applyArguments = ["apply", "state.yaml", "--yes", "--concurrency", "2"];

async function createTest(): Promise<CliTest> {
  const cli = await createCliTest();
  await cli.write("state.yaml", state);
  return cli;
}

/** How many of an account's two resources have the desired setting. */
const countChanged = (cli: CliTest, accountId: string): number => {
  const { deviceSettings, loggingSettings } = cli.mock.account(accountId).state;
  return Number(deviceSettings.use_zt_virtual_ip) + Number(loggingSettings.redact_pii);
};

test.each(["SIGINT", "SIGTERM"] as const)(
  "one %s lets the accounts under way finish, and the process ends by the signal itself",
  async (signalName) => {
    const cli = await createTest();
    const command = cli.start(...applyArguments, "--report", "report.jsonl");
    let patches = 0;
    let stopping: Promise<void> | undefined;
    cli.onRequest = (method) => {
      if (method !== "PATCH" || ++patches < 3) return undefined;
      stopping ??= sendSignal(command, signalName);
      return stopping;
    };
    const { code, signal, stdout, stderr } = await command.ended;
    expect({ code, signal }).toEqual({ code: null, signal: signalName });
    expect(stderr).toContain("Stopping: accounts under way finish, no other is started.");
    const changed = accounts.map((accountId) => countChanged(cli, accountId));
    expect(new Set(changed)).toEqual(new Set([0, 2]));
    const applied = changed.filter((count) => count === 2).length;
    expect(stdout).toContain(`${applied} accounts applied, 0 unchanged, ${accounts.length - applied} not started.\n`);
    expect(stderr).toMatch(
      new RegExp(
        `Interrupted: ${applied} accounts done, 0 failed, ${accounts.length - applied} not started. Continue with:\n  zero-trust apply state.yaml --base-url \\S+ --concurrency 2 --yes --resume report.jsonl\n$`,
      ),
    );
  },
);

test("the command that continues can be run, and finishes the rest", async () => {
  const cli = await createTest();
  const interrupted = cli.start(...applyArguments, "--report", "report.jsonl");
  let isStopped = false;
  cli.onRequest = (method) => {
    if (method !== "PATCH" || isStopped) return undefined;
    isStopped = true;
    return sendSignal(interrupted, "SIGINT");
  };
  const { stderr } = await interrupted.ended;
  cli.onRequest = () => {};
  const command = /^ {2}zero-trust (.+)$/m.exec(stderr)?.[1] ?? "";
  expect(command).toContain("--resume report.jsonl");
  expect((await cli.run(...command.split(" "))).code).toBe(0);
  expect(accounts.map((accountId) => countChanged(cli, accountId))).toEqual(accounts.map(() => 2));
});

test("a second SIGINT aborts at once", async () => {
  const cli = await createTest();
  const command = cli.start("apply", "state.yaml", "--yes", "--concurrency", "1");
  let abortedAt = Number.NaN;
  cli.onRequest = async (method) => {
    if (method !== "PATCH") return;
    await sendSignal(command, "SIGINT");
    abortedAt = performance.now();
    command.child.kill("SIGINT");
    // The response never arrives.
    await command.ended;
  };
  const { code, signal, stderr } = await command.ended;
  expect(performance.now() - abortedAt).toBeLessThan(5_000);
  expect({ code, signal }).toEqual({ code: null, signal: "SIGINT" });
  expect(stderr).toContain(
    "error: account-0: stopped at devices.settings (written before: nothing): aborted by a second signal; the change may have been applied\n",
  );
  expect(stderr).toContain("To revert the change, use zero-trust restore.");
  expect(stderr).toContain("Interrupted: 0 accounts done, 1 failed, 7 not started.");
});

test("an interrupted plan shows what was read, is not saved, and names the command to run again", async () => {
  const cli = await createTest();
  const command = cli.start("plan", "state.yaml", "--save", "plan.json", "--concurrency", "1");
  let requests = 0;
  cli.onRequest = () => {
    return ++requests === 3 ? sendSignal(command, "SIGINT") : undefined;
  };
  const { signal, stdout, stderr } = await command.ended;
  expect(signal).toBe("SIGINT");
  expect(stdout).toContain("2 accounts to change (4 fields), 0 unchanged, 6 not started.\n");
  expect(stderr).toContain("  zero-trust plan state.yaml --save plan.json --base-url ");
  expect((await cli.run("apply", "plan.json", "--yes")).code).toBe(64);
});

test("an interrupted command completes its JSON document, also if that exceeds the buffer of a pipe", async () => {
  const cli = await createCliTest();
  const manyAccounts = Array.from({ length: 100 }, (_, index) => ["--account", `account-${index}`]).flat();
  const command = cli.start("get", ...manyAccounts, "--output", "json");
  let requests = 0;
  cli.onRequest = () => {
    return ++requests === 460 ? sendSignal(command, "SIGINT") : undefined;
  };
  const { signal, stdout, stderr } = await command.ended;
  expect(signal).toBe("SIGINT");
  expect(stdout.length).toBeGreaterThan(65_536);
  expect(JSON.parse(stdout).summary).toMatchObject({ accounts: 100, failed: 0 });
  expect(stderr).toMatch(
    /^Interrupted: 9\d accounts done, 0 failed, \d not started\. Continue with:\n {2}zero-trust get /m,
  );
});

test("a signal while accounts are planned changes nothing", async () => {
  const cli = await createTest();
  const command = cli.start(...applyArguments);
  let requests = 0;
  cli.onRequest = () => {
    return ++requests === 3 ? sendSignal(command, "SIGINT") : undefined;
  };
  expect((await command.ended).signal).toBe("SIGINT");
  expect(cli.listWrites()).toEqual([]);
});
