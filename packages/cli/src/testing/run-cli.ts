import { PassThrough, Readable } from "node:stream";
import { text } from "node:stream/consumers";
import { createRuntime } from "../program/create-runtime.ts";
import { runProgram } from "../program/run-program.ts";

/** The credential of the tests. No output may contain it. */
export const apiToken = "cli-test-token-0123456789";

export interface CliOptions {
  readonly cwd?: string;
  /** Environment variables besides the path and the token. `undefined` removes one. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** Standard input; empty by default. */
  readonly input?: string;
}

export interface CliResult {
  /** The exit code; null if a signal ended the process. */
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** The environment of the command, which has nothing else of the test's. */
export const createEnvironment = (env: CliOptions["env"] = {}): NodeJS.ProcessEnv => ({
  PATH: process.env.PATH,
  CLOUDFLARE_API_TOKEN: apiToken,
  ...env,
});

async function runInFolder(args: readonly string[], { cwd, env, input = "" }: CliOptions): Promise<CliResult> {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()];
  const runtime = createRuntime({ env: createEnvironment(env), stdin: Readable.from([input]), stdout, stderr });
  const folder = process.cwd();
  if (cwd !== undefined) process.chdir(cwd);
  const code = await runProgram(args, runtime, "0.0.0").finally(() => process.chdir(folder));
  stdout.end();
  stderr.end();
  return { code, stdout: await text(stdout), stderr: await text(stderr) };
}

let lastRun: Promise<unknown> = Promise.resolve();

/**
 * Runs the command within the test's process, without a terminal, because a process takes 200 ms to start. Runs follow
 * one another, because the process has one working directory.
 */
export function runCli(args: readonly string[], options: CliOptions = {}): Promise<CliResult> {
  const run = lastRun.then(() => runInFolder(args, options));
  lastRun = run.catch(() => {});
  return run;
}
