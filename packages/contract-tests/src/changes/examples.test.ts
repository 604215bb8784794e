import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";

const examplesFolder = join(import.meta.dirname, "../../../client/examples");
let temporaryFolder: string;

beforeAll(async () => {
  temporaryFolder = await mkdtemp(join(tmpdir(), "zero-trust-accounts-examples-"));
});

afterAll(() => rm(temporaryFolder, { recursive: true }));

/** Runs an example of the client as a child process against mock accounts. */
function runExample(name: string, args: readonly string[], settings: object) {
  const preload = join(import.meta.dirname, "mock-preload.ts");
  const env = { ...process.env, CLOUDFLARE_API_TOKEN: "token-0123", MOCK_SETTINGS: JSON.stringify(settings) };
  const nodeArgs = ["--import", preload, join(examplesFolder, name), ...args];
  return new Promise<{ exitCode: number; stdout: string; stderr: string }>((resolve) => {
    execFile(process.execPath, nodeArgs, { env }, (error, stdout, stderr) =>
      resolve({ exitCode: Number(error?.code ?? 0), stdout, stderr }),
    );
  });
}

const settings = {
  a: { antivirus: { fail_closed: false, enabled_upload_phase: true } },
  b: { antivirus: { fail_closed: true } },
};

test("fail-closed-everywhere prints the planned changes, and applies them with --apply", async () => {
  const dryRun = await runExample("fail-closed-everywhere.ts", ["a", "b"], settings);
  expect(dryRun).toMatchObject({ exitCode: 0, stderr: "" });
  expect(dryRun.stdout).toBe(
    'a would change: [{"op":"replace","path":"/antivirus/fail_closed","value":true}]\nb is closed already\n',
  );
  const applied = await runExample("fail-closed-everywhere.ts", ["a", "--apply"], settings);
  expect(applied.stdout).toMatch(/^a changed: /);
  const withoutAccounts = await runExample("fail-closed-everywhere.ts", [], settings);
  expect(withoutAccounts.exitCode).toBe(1);
});

test("drift-report shows a progress bar and prints the differences", async () => {
  const desiredFile = join(temporaryFolder, "desired.json");
  await writeFile(desiredFile, JSON.stringify({ antivirus: { fail_closed: true }, fips: { tls: true } }));
  const { exitCode, stdout, stderr } = await runExample("drift-report.ts", [desiredFile, "a", "b"], settings);
  expect(exitCode).toBe(1);
  expect(stdout).toBe(`a:
  replace /antivirus/fail_closed {"value":true}
  add /fips {"value":{"tls":true}}
b:
  add /fips {"value":{"tls":true}}
2 of 2 accounts differ
`);
  expect(stderr).toContain("█ 2/2");
});

test("snapshot-and-restore saves an account, never overwrites a file, and restores the account", async () => {
  const file = join(temporaryFolder, "snapshot.json");
  const saved = await runExample("snapshot-and-restore.ts", ["save", "a", file], settings);
  expect(saved).toMatchObject({ exitCode: 0, stderr: "" });
  expect(JSON.parse(await readFile(file, "utf8"))).toMatchObject({ version: 1, accountId: "a" });
  const savedAgain = await runExample("snapshot-and-restore.ts", ["save", "a", file], settings);
  expect(savedAgain.stderr).toContain("EEXIST");
  const changedSettings = { a: { antivirus: { fail_closed: true } } };
  const restoreArgs = ["restore", "a", file, "--apply"];
  const restored = await runExample("snapshot-and-restore.ts", restoreArgs, changedSettings);
  expect(restored.exitCode).toBe(0);
  expect(restored.stdout).toBe(
    'configuration restored {"op":"replace","path":"/antivirus/fail_closed","value":false}\n' +
      'configuration restored {"op":"add","path":"/antivirus/enabled_upload_phase","value":true}\n',
  );
});
