import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { apiToken, runCli } from "../testing/run-cli.ts";
import { createTemporaryFolder } from "../testing/temporary-folder.ts";

test("help and version go to standard output and end with 0", async () => {
  const [help, version] = await Promise.all([runCli(["--help"]), runCli(["--version"])]);
  expect(help).toMatchObject({ code: 0, stderr: "" });
  expect(help.stdout).toContain("Usage: zero-trust");
  expect(version).toMatchObject({ code: 0, stderr: "", stdout: "0.0.0\n" });
});

test("without a command it prints help to standard error and ends with 64", async () => {
  const { code, stdout, stderr } = await runCli([]);
  expect({ code, stdout }).toEqual({ code: 64, stdout: "" });
  expect(stderr).toContain("Usage: zero-trust");
});

test.each([
  [["gat"], "unknown command 'gat'; did you mean get?"],
  [["get", "--acount", "a"], "unknown option '--acount'; did you mean --account?"],
  [["get", "gatway"], "command-argument value 'gatway' is invalid"],
  [["get", "gateway", "more"], "too many arguments"],
  [["get", "--output", "xml"], "Allowed choices are text, json, yaml."],
  [["get", "--concurrency", "0"], "It must be a whole number from 1 to 1000."],
  [["get"], "no account; pass --account <id>"],
  [["get", "--account", "a/b"], '--account: "a/b" is not an account id'],
  [["get", "--accounts", "missing.txt"], "--accounts: missing.txt: no such file or directory"],
  [["get", "--account", "a", "--token-file", "missing"], "--token-file: missing: no such file or directory"],
  [["get", "--account", "a", "--base-url", "http://example.com"], "--base-url must use https"],
])("%j is one line on standard error and ends with 64", async (args, message) => {
  const { code, stdout, stderr } = await runCli(args);
  expect({ code, stdout }).toEqual({ code: 64, stdout: "" });
  expect(stderr).toContain(message);
  expect(stderr).toMatch(/^error: [^\n]+\n$/);
});

test("a missing credential ends with 64", async () => {
  const { code, stderr } = await runCli(["get", "--account", "a"], { env: { CLOUDFLARE_API_TOKEN: undefined } });
  expect(code).toBe(64);
  expect(stderr).toBe(
    "error: a credential is missing; set CLOUDFLARE_API_TOKEN, or CLOUDFLARE_EMAIL and CLOUDFLARE_API_KEY, or pass --token-file <file>\n",
  );
});

test("a credential in an unknown option is not printed", async () => {
  const { code, stderr } = await runCli(["get", "--api-token=secret-value"]);
  expect(code).toBe(64);
  expect(stderr).toBe(
    "error: unknown option '--api-token'; pass credentials in CLOUDFLARE_API_TOKEN or --token-file\n",
  );
});

test("the token is not printed, even where it was passed in place of an account id", async () => {
  const folder = await createTemporaryFolder();
  await writeFile(join(folder, "ids.txt"), `${apiToken}/x\n`);
  const [flag, file] = await Promise.all([
    runCli(["get", "--account", `${apiToken}/x`]),
    runCli(["get", "--accounts", "ids.txt"], { cwd: folder }),
  ]);
  expect([flag.code, file.code]).toEqual([64, 64]);
  expect(flag.stderr + file.stderr).not.toContain(apiToken);
});

test.each([
  ["--base-url", "http://127.0.0.1:9"],
  ["--base-url", "https://zero-trust.invalid"],
])("without a network an account fails with 1 and one line: %s %s", async (...baseUrl) => {
  const { code, stdout, stderr } = await runCli(["get", "gateway", "--account", "a1", ...baseUrl]);
  expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
  expect(stderr).toMatch(/^error: a1: connection failed before the response was complete: [^\n]+\n$/);
});

test("a failure has a stack trace only with --verbose", async () => {
  const args = ["get", "gateway", "--account", "a1", "--base-url", "http://127.0.0.1:9"];
  const [plain, verbose] = await Promise.all([runCli(args), runCli([...args, "--verbose"])]);
  expect(plain.stderr).not.toMatch(/^ +at /m);
  expect(verbose.stderr).toMatch(/^ +at /m);
});

test("help of a command is the same in each form", async () => {
  const [option, short, command] = await Promise.all([
    runCli(["plan", "--help"]),
    runCli(["plan", "-h"]),
    runCli(["help", "plan"]),
  ]);
  expect(option).toMatchObject({ code: 0, stderr: "" });
  expect(option.stdout).toContain("Usage: zero-trust plan [options] <file>");
  expect(short).toEqual(option);
  expect(command).toEqual(option);
});

test("options that exclude each other end with 64", async () => {
  const { code, stderr } = await runCli(["apply", "state.yaml", "--report", "a", "--resume", "a"]);
  expect(code).toBe(64);
  expect(stderr).toBe("error: option '--resume <file>' cannot be used with option '--report <file>'\n");
});
