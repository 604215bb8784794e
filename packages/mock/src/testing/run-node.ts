import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";

/** A Node process that has ended, or will. */
export interface Run {
  readonly child: ChildProcess;
  /** What it printed first. */
  readonly firstOutput: Promise<string>;
  readonly ended: Promise<Ended>;
}

export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs Node with nothing of this process's environment but the path, and without colours. */
export function runNode(args: readonly string[], cwd: string): Run {
  const env = { PATH: process.env.PATH, NO_COLOR: "1" };
  const child = spawn(process.execPath, args, { cwd, env, stdio: ["ignore", "pipe", "pipe"] });
  const firstOutput = once(child.stdout, "data").then(([chunk]) => String(chunk));
  const ended = Promise.all([once(child, "close"), text(child.stdout), text(child.stderr)]).then(
    ([[code, signal], stdout, stderr]) => ({ code, signal, stdout, stderr }),
  );
  return { child, firstOutput, ended };
}
