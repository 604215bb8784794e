import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { type CliOptions, type CliResult, createEnvironment } from "./run-cli.ts";

const bin = join(import.meta.dirname, "../../dist/bin.js");

export interface ProcessOptions extends CliOptions {
  /** Options of Node, such as a limit of the heap. */
  readonly nodeOptions?: readonly string[];
}

export interface ProcessResult extends CliResult {
  /** The signal that ended the process. */
  readonly signal: NodeJS.Signals | null;
}

export interface CliProcess {
  readonly child: ChildProcessWithoutNullStreams;
  readonly ended: Promise<ProcessResult>;
}

/** Starts the built command as a process without a terminal. */
export function startCli(args: readonly string[], options: ProcessOptions = {}): CliProcess {
  const { cwd, env, input = "", nodeOptions = [] } = options;
  const child = spawn(process.execPath, [...nodeOptions, bin, ...args], {
    cwd,
    env: createEnvironment(env),
    stdio: ["pipe", "pipe", "pipe"],
  });
  child.stdin.on("error", () => {}).end(input);
  const ended = Promise.all([once(child, "close"), text(child.stdout), text(child.stderr)]).then(
    ([[code, signal], stdout, stderr]) => ({ code, signal, stdout, stderr }),
  );
  return { child, ended };
}
