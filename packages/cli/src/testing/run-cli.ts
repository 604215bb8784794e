import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { text } from "node:stream/consumers";

const bin = join(import.meta.dirname, "../../dist/bin.js");

/** The credential of the tests. No output may contain it. */
export const apiToken = "cli-test-token-0123456789";

export interface CliOptions {
  readonly cwd?: string;
  /** Environment variables besides the path and the token. `undefined` removes one. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** Standard input; empty by default. */
  readonly input?: string;
  readonly nodeOptions?: readonly string[];
}

export interface CliResult {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface CliProcess {
  readonly child: ChildProcess;
  readonly ended: Promise<CliResult>;
}

/** Starts the built command without a terminal. */
export function startCli(args: readonly string[], options: CliOptions = {}): CliProcess {
  const { cwd, env = {}, input = "", nodeOptions = [] } = options;
  const child = spawn(process.execPath, [...nodeOptions, bin, ...args], {
    cwd,
    env: { PATH: process.env.PATH, CLOUDFLARE_API_TOKEN: apiToken, ...env },
    stdio: ["pipe", "pipe", "pipe"],
  });
  child.stdin.on("error", () => {}).end(input);
  const ended = Promise.all([once(child, "close"), text(child.stdout), text(child.stderr)]).then(
    ([[code, signal], stdout, stderr]) => ({ code, signal, stdout, stderr }),
  );
  return { child, ended };
}

/** Runs the built command without a terminal until it ends. */
export const runCli = (args: readonly string[], options?: CliOptions): Promise<CliResult> =>
  startCli(args, options).ended;
