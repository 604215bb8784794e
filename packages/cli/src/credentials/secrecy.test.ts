import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { createCliTest } from "../testing/cli-test.ts";
import { apiToken } from "../testing/run-cli.ts";

const state = { accounts: ["a1", "x9"], gateway: { logging: { redact_pii: true } } };

const commands = [
  ["get"],
  ["get", "--output", "json"],
  ["plan", "state.yaml", "--save", "plan.json"],
  ["snapshot", "--directory", "saved", "--report", "snapshot.jsonl"],
  ["apply", "state.yaml", "--yes", "--report", "report.jsonl"],
  ["apply", "plan.json", "--yes", "--output", "yaml"],
  ["restore", "saved/a1.json", "--yes"],
];

const globalKey = "global-key-0123";

/** All that a series of commands wrote: the streams and every file. */
async function collectOutput(
  env: Readonly<Record<string, string | undefined>>,
  secret: string,
  isRejected: boolean,
): Promise<string> {
  const cli = await createCliTest({ accountIds: ["a1"], ...(isRejected ? { apiToken: "another-token" } : {}) });
  await cli.write("state.yaml", state);
  const texts: string[] = [];
  for (const command of commands) {
    const accounts = command[0] === "restore" ? [] : ["--account", "a1"];
    const { stdout, stderr } = await cli.runWith({ env }, ...command, ...accounts, "--verbose");
    texts.push(stdout, stderr);
  }
  // The server repeats the credential in its message.
  cli.mock.failNext({ status: 403, message: `the credential ${secret} lacks a permission`, times: 2 });
  const failures = [await cli.runWith({ env }, "plan", "state.yaml", "--verbose", "--output", "json")];
  failures.push(await cli.runWith({ env }, "get", "--account", secret, "--verbose"));
  failures.push(await cli.runWith({ env }, "get", secret, "--verbose"));
  failures.push(await cli.runWith({ env }, "plan", secret, "--verbose"));
  for (const { stdout, stderr } of failures) texts.push(stdout, stderr);
  const files = await readdir(cli.folder, { recursive: true, withFileTypes: true });
  for (const file of files) if (file.isFile()) texts.push(await readFile(join(file.parentPath, file.name), "utf8"));
  return texts.join("\n");
}

const keyEnv = { CLOUDFLARE_API_TOKEN: undefined, CLOUDFLARE_EMAIL: "ops@example.com", CLOUDFLARE_API_KEY: globalKey };

test.each([
  ["an accepted token", {}, apiToken, false],
  ["a rejected token", {}, apiToken, true],
  ["a rejected global key", keyEnv, globalKey, true],
])(
  "%s is in no output and no file of any command, also with --verbose and failures",
  async (_name, env, secret, isRejected) => {
    const output = await collectOutput(env, secret, isRejected);
    expect(output).toContain("/accounts/a1/");
    expect(output).toContain("[redacted]");
    expect(output).not.toContain(secret);
    expect(output).not.toMatch(/ops@example\.com|Bearer/i);
  },
);
