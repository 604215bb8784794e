import { type ChildProcessByStdio, spawn as spawnProcess } from "node:child_process";
import { once } from "node:events";
import { delimiter, dirname, join } from "node:path";
import type { Readable } from "node:stream";
import { text } from "node:stream/consumers";
import { spawn as spawnInTerminal } from "@lydell/node-pty";
import { inject } from "vitest";
import { createEnvironment } from "./run-cli.ts";
import type { ProcessResult } from "./start-cli.ts";

export interface ShellOptions {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
}

export interface TerminalResult {
  readonly code: number;
  /** The number of the signal that ended the process, or 0. */
  readonly signal: number | undefined;
  /** Everything that the terminal received, with its control characters. */
  readonly output: string;
}

/** A script that runs in a pseudo-terminal. */
export interface TerminalProcess {
  /** Waits until the terminal has received a text. */
  waitFor(text: string): Promise<void>;
  type(keys: string): void;
  readonly ended: Promise<TerminalResult>;
}

const commandFolder = join(inject("installationFolder"), "node_modules/.bin");

/** A shell finds the installed command and this version of Node. */
const createShellEnvironment = (env: ShellOptions["env"]): NodeJS.ProcessEnv => ({
  ...createEnvironment(env),
  PATH: [commandFolder, dirname(process.execPath), process.env.PATH].join(delimiter),
});

/** Runs a Bash script in a pseudo-terminal. */
export function startInTerminal(script: string, { cwd, env }: ShellOptions): TerminalProcess {
  const size = { cols: 120, rows: 30 };
  const terminal = spawnInTerminal("bash", ["-c", script], { ...size, cwd, env: createShellEnvironment(env) });
  const changed = new EventTarget();
  let output = "";
  let hasEnded = false;
  terminal.onData((data) => {
    output += data;
    changed.dispatchEvent(new Event("change"));
  });
  const ended = new Promise<TerminalResult>((resolve) => {
    terminal.onExit(({ exitCode, signal }) => {
      hasEnded = true;
      changed.dispatchEvent(new Event("change"));
      resolve({ code: exitCode, signal, output });
    });
  });
  return {
    async waitFor(expected) {
      while (!output.includes(expected)) {
        if (hasEnded) throw new Error(`the process ended before it printed "${expected}":\n${output}`);
        await once(changed, "change");
      }
    },
    type: (keys) => terminal.write(keys),
    ended,
  };
}

/** A script without a terminal. */
export interface ScriptProcess {
  readonly child: ChildProcessByStdio<null, Readable, Readable>;
  readonly ended: Promise<ProcessResult>;
}

/** Starts a Bash script without a terminal, in its own process group. */
export function startScript(script: string, { cwd, env }: ShellOptions): ScriptProcess {
  const child = spawnProcess("bash", ["-c", script], {
    cwd,
    env: createShellEnvironment(env),
    stdio: ["ignore", "pipe", "pipe"],
    detached: true,
  });
  const ended = Promise.all([once(child, "close"), text(child.stdout), text(child.stderr)]).then(
    ([[code, signal], stdout, stderr]) => ({ code, signal, stdout, stderr }),
  );
  return { child, ended };
}
