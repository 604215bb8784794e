import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";

/** A running Node process. */
export interface NodeProcess {
  readonly child: ChildProcess;
  /** The first chunk on stdout. */
  readonly firstOutput: Promise<string>;
  /** Resolves when the process has exited. */
  readonly result: Promise<ProcessResult>;
}

export interface ProcessResult {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Starts Node without colours. Of the environment, it inherits only PATH. */
export function runNode(args: readonly string[], cwd: string): NodeProcess {
  const env = { PATH: process.env.PATH, NO_COLOR: "1" };
  const child = spawn(process.execPath, args, { cwd, env, stdio: ["ignore", "pipe", "pipe"] });
  const firstOutput = once(child.stdout, "data").then(([chunk]) => String(chunk));
  const result = Promise.all([once(child, "close"), text(child.stdout), text(child.stderr)]).then(
    ([[code, signal], stdout, stderr]) => ({ code, signal, stdout, stderr }),
  );
  return { child, firstOutput, result };
}
