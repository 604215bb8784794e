import { spawn } from "node:child_process";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { endGroup } from "./end-group.ts";
import type { Command, Runtime } from "./runtime.ts";
import type { Report } from "./suite/report.ts";

/** What a run has to keep to. */
export interface Bounds {
  readonly folder: string;
  readonly milliseconds: number;
  /** Ends the run before its time. */
  readonly signal: AbortSignal;
}

/**
 * Starts a command in the folder and hands the report on once it has arrived.
 *
 * @throws Error that says in a few words why there is none, or why the runtime did not end well after it
 */
export async function runIn(
  { name, isBrowser = false }: Pick<Runtime, "name" | "isBrowser">,
  { file, args }: Command,
  report: Promise<Report>,
  { folder, milliseconds, signal }: Bounds,
): Promise<Report> {
  const home = join(folder, `home-${name}`);
  await mkdir(home, { recursive: true });
  const env = { PATH: process.env.PATH, HOME: home, TMPDIR: home, DENO_NO_UPDATE_CHECK: "1", DO_NOT_TRACK: "1" };
  const child = spawn(file, args, { cwd: folder, env, detached: true, stdio: ["ignore", "pipe", "pipe"] });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (text) => (output += String(text)));
  const said = (): string => output.trim().slice(0, 1_000) || "it said nothing";
  const over = new AbortController();
  const ending = new Promise<string>((resolve, reject) => {
    child.once("error", ({ message }) => resolve(message));
    child.once("close", (code, killedBy) => resolve(code === 0 ? "" : `it ended with ${code ?? killedBy}: ${said()}`));
    const late = (): void => resolve(`it was not done after ${milliseconds / 1_000} s: ${said()}`);
    const timer = setTimeout(late, milliseconds);
    over.signal.addEventListener("abort", () => clearTimeout(timer));
    signal.addEventListener("abort", () => reject(signal.reason), { signal: over.signal });
    if (signal.aborted) reject(signal.reason);
  });
  try {
    const first = await Promise.race([report, ending]);
    if (typeof first === "string") throw new Error(first || `it ended without a report: ${said()}`);
    const problem = isBrowser ? "" : await ending;
    if (problem) throw new Error(problem);
    return first;
  } finally {
    over.abort();
    if (child.pid !== undefined) await endGroup(child.pid);
  }
}
