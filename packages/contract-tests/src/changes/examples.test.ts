import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";

const folder = join(import.meta.dirname, "../../../client/examples");
let temporary: string;

beforeAll(async () => {
  temporary = await mkdtemp(join(tmpdir(), "zero-trust-accounts-examples-"));
});

afterAll(() => rm(temporary, { recursive: true }));

/** Runs an example of the client against accounts in memory. */
function runExample(name: string, args: readonly string[], settings: object) {
  const preload = join(import.meta.dirname, "mock-preload.ts");
  const env = { ...process.env, CLOUDFLARE_API_TOKEN: "token-0123", MOCK_SETTINGS: JSON.stringify(settings) };
  return new Promise<{ code: number; stdout: string; stderr: string }>((resolve) => {
    execFile(process.execPath, ["--import", preload, join(folder, name), ...args], { env }, (error, stdout, stderr) =>
      resolve({ code: Number(error?.code ?? 0), stdout, stderr }),
    );
  });
}

const settings = {
  a: { antivirus: { fail_closed: false, enabled_upload_phase: true } },
  b: { antivirus: { fail_closed: true } },
};

test("fail-closed-everywhere tells what would change, or changes it", async () => {
  const told = await runExample("fail-closed-everywhere.ts", ["a", "b"], settings);
  expect(told).toMatchObject({ code: 0, stderr: "" });
  expect(told.stdout).toBe(
    'a would change: [{"op":"replace","path":"/antivirus/fail_closed","value":true}]\nb is closed already\n',
  );
  expect((await runExample("fail-closed-everywhere.ts", ["a", "--apply"], settings)).stdout).toMatch(/^a changed: /);
  expect((await runExample("fail-closed-everywhere.ts", [], settings)).code).toBe(1);
});

test("drift-report draws its progress and tells what differs", async () => {
  const desired = join(temporary, "desired.json");
  await writeFile(desired, JSON.stringify({ antivirus: { fail_closed: true }, fips: { tls: true } }));
  const { code, stdout, stderr } = await runExample("drift-report.ts", [desired, "a", "b"], settings);
  expect(code).toBe(1);
  expect(stdout).toBe(`a:
  replace /antivirus/fail_closed {"value":true}
  add /fips {"value":{"tls":true}}
b:
  add /fips {"value":{"tls":true}}
2 of 2 accounts differ
`);
  expect(stderr).toContain("█ 2/2");
});

test("snapshot-and-restore keeps an account in a file, overwrites none, and brings it back", async () => {
  const file = join(temporary, "snapshot.json");
  expect(await runExample("snapshot-and-restore.ts", ["save", "a", file], settings)).toMatchObject({
    code: 0,
    stderr: "",
  });
  expect(JSON.parse(await readFile(file, "utf8"))).toMatchObject({ version: 1, accountId: "a" });
  expect((await runExample("snapshot-and-restore.ts", ["save", "a", file], settings)).stderr).toContain("EEXIST");
  const later = { a: { antivirus: { fail_closed: true } } };
  const { code, stdout } = await runExample("snapshot-and-restore.ts", ["restore", "a", file, "--apply"], later);
  expect(code).toBe(0);
  expect(stdout).toBe(
    'configuration restored {"op":"replace","path":"/antivirus/fail_closed","value":false}\n' +
      'configuration restored {"op":"add","path":"/antivirus/enabled_upload_phase","value":true}\n',
  );
});
