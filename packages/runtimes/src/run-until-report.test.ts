import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { runUntilReport } from "./run-until-report.ts";
import type { Report } from "./suite/report.ts";

const report: Report = { userAgent: "a test", outcomes: [] };
const arrivedReport = Promise.resolve(report);
const missingReport = new Promise<Report>(() => {});
const { signal } = new AbortController();
const timeoutMs = 1_500;
const runForever = "setInterval(() => {}, 1_000)";

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "zero-trust-accounts-run-"));
});

afterAll(() => rm(folder, { recursive: true }));

interface TestOptions {
  readonly isBrowser?: boolean;
  readonly signal?: AbortSignal;
}

const run = (code: string, pendingReport: Promise<Report>, options: TestOptions = {}) =>
  runUntilReport(
    { name: "node", isBrowser: options.isBrowser ?? false },
    { file: process.execPath, args: ["--eval", code] },
    pendingReport,
    { folder, timeoutMs, signal: options.signal ?? signal },
  );

test("returns the report if the process exits with 0", async () => {
  expect(await run("", arrivedReport)).toBe(report);
});

test("rejects if the process exits with another code after its report", async () => {
  const call = run("console.error('too bad'); process.exit(3)", arrivedReport);
  await expect(call).rejects.toThrow("the process exited with 3: too bad");
});

test("rejects if the process exits without a report", async () => {
  const call = run("console.log('done')", missingReport);
  await expect(call).rejects.toThrow("the process exited without a report: done");
});

test("names the signal that killed the process", async () => {
  const call = run("process.kill(process.pid, 'SIGKILL')", missingReport);
  await expect(call).rejects.toThrow("the process exited with SIGKILL");
});

test("stops a process that hangs, and its child processes", async () => {
  const code = `const { pid } = require("node:child_process").spawn(process.execPath, ["--eval", "${runForever}"]);
    console.log(pid); process.on("SIGTERM", () => {}); ${runForever}`;
  const problem = String(await run(code, missingReport).catch((error: unknown) => error));
  const [, pid] = /timed out after 1.5 s: (\d+)$/.exec(problem) ?? [];
  expect(() => process.kill(Number(pid), 0)).toThrow("ESRCH");
});

test("stops a browser when its report arrives", async () => {
  expect(await run(runForever, arrivedReport, { isBrowser: true })).toBe(report);
});

test("rejects with the reason of an aborted signal", async () => {
  const reason = new Error("stopped");
  const call = run("", missingReport, { signal: AbortSignal.abort(reason) });
  await expect(call).rejects.toBe(reason);
});

test("rejects if the file does not exist", async () => {
  const command = { file: "/no/such/file", args: [] };
  const call = runUntilReport({ name: "none" }, command, missingReport, { folder, timeoutMs, signal });
  await expect(call).rejects.toThrow("ENOENT");
});
