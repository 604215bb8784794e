import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { runIn } from "./run-in.ts";
import type { Report } from "./suite/report.ts";

const report: Report = { agent: "a test", outcomes: [] };
const arrived = Promise.resolve(report);
const never = new Promise<Report>(() => {});
const { signal } = new AbortController();

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "zero-trust-accounts-run-in-"));
});

afterAll(() => rm(folder, { recursive: true }));

const run = (code: string, awaited: Promise<Report>, options: { isBrowser?: boolean; signal?: AbortSignal } = {}) =>
  runIn(
    { name: "node", isBrowser: options.isBrowser ?? false },
    { file: process.execPath, args: ["--eval", code] },
    awaited,
    { folder, milliseconds: 1_500, signal: options.signal ?? signal },
  );

test("a report is handed on when the process has ended well", async () => {
  expect(await run("", arrived)).toBe(report);
});

test("what ends badly after its report has failed", async () => {
  await expect(run("console.error('too bad'); process.exit(3)", arrived)).rejects.toThrow("it ended with 3: too bad");
});

test("what ends without a report has failed", async () => {
  await expect(run("console.log('done')", never)).rejects.toThrow("it ended without a report: done");
});

test("what is killed has failed", async () => {
  await expect(run("process.kill(process.pid, 'SIGKILL')", never)).rejects.toThrow("it ended with SIGKILL");
});

test("what hangs is ended, with all that it started", async () => {
  const child = "setInterval(() => {}, 1_000)";
  const code = `const { pid } = require("node:child_process").spawn(process.execPath, ["--eval", "${child}"]);
    console.log(pid); process.on("SIGTERM", () => {}); ${child}`;
  const problem = String(await run(code, never).catch((error: unknown) => error));
  const [, pid] = /not done after 1.5 s: (\d+)$/.exec(problem) ?? [];
  expect(() => process.kill(Number(pid), 0)).toThrow("ESRCH");
});

test("a browser is ended once its report is there", async () => {
  expect(await run("setInterval(() => {}, 1_000)", arrived, { isBrowser: true })).toBe(report);
});

test("whoever stops the run is heard", async () => {
  const reason = new Error("stopped");
  await expect(run("", never, { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
});

test("a file that is not there is named", async () => {
  const bounds = { folder, milliseconds: 1_500, signal };
  await expect(runIn({ name: "none" }, { file: "/no/such/file", args: [] }, never, bounds)).rejects.toThrow("ENOENT");
});
