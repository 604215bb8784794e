import { spawn } from "node:child_process";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { Command, Runtime } from "./runtime.ts";
import { stopProcessGroup } from "./stop-process-group.ts";
import type { Report } from "./suite/report.ts";

export interface RunOptions {
  /** The folder of the compiled suite. */
  readonly folder: string;
  readonly timeoutMs: number;
  /** Stops the run before the timeout. */
  readonly signal: AbortSignal;
}

/**
 * Runs a command in the folder until its report arrives. A runtime that is not a browser must then also exit with 0.
 *
 * @throws Error that states why no report arrived, or how the process failed after it
 */
export async function runUntilReport(
  { name, isBrowser = false }: Pick<Runtime, "name" | "isBrowser">,
  { file, args }: Command,
  report: Promise<Report>,
  { folder, timeoutMs, signal }: RunOptions,
): Promise<Report> {
  const home = join(folder, `home-${name}`);
  await mkdir(home, { recursive: true });
  const env = { PATH: process.env.PATH, HOME: home, TMPDIR: home, DENO_NO_UPDATE_CHECK: "1", DO_NOT_TRACK: "1" };
  const child = spawn(file, args, { cwd: folder, env, detached: true, stdio: ["ignore", "pipe", "pipe"] });

  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (text) => (output += String(text)));
  const describeOutput = (): string => output.trim().slice(0, 1_000) || "no output";

  const cleanup = new AbortController();
  /** The problem with which the process ends, or "" if it exits with 0. */
  const processEnd = new Promise<string>((resolve, reject) => {
    child.once("error", ({ message }) => resolve(message));
    child.once("close", (code, exitSignal) =>
      resolve(code === 0 ? "" : `the process exited with ${code ?? exitSignal}: ${describeOutput()}`),
    );
    const onTimeout = (): void => resolve(`timed out after ${timeoutMs / 1_000} s: ${describeOutput()}`);
    const timer = setTimeout(onTimeout, timeoutMs);
    cleanup.signal.addEventListener("abort", () => clearTimeout(timer));
    signal.addEventListener("abort", () => reject(signal.reason), { signal: cleanup.signal });
    if (signal.aborted) reject(signal.reason);
  });

  try {
    const firstResult = await Promise.race([report, processEnd]);
    if (typeof firstResult === "string")
      throw new Error(firstResult || `the process exited without a report: ${describeOutput()}`);
    const problem = isBrowser ? "" : await processEnd;
    if (problem) throw new Error(problem);
    return firstResult;
  } finally {
    cleanup.abort();
    if (child.pid !== undefined) await stopProcessGroup(child.pid);
  }
}
