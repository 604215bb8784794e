import { execFile } from "node:child_process";

/** Where a command runs, and with which environment: by default this process's. */
export interface Surroundings {
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
}

export interface CommandOutput {
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a command and returns what it printed; where it fails, that is in the error's message. */
export function runCommand(
  command: string,
  args: readonly string[],
  surroundings: Surroundings = {},
): Promise<CommandOutput> {
  return new Promise((resolve, reject) => {
    execFile(command, args, surroundings, (error, stdout, stderr) => {
      if (error === null) resolve({ stdout, stderr });
      else reject(new Error(`${[command, ...args].join(" ")} (${error.code ?? error.signal}):\n${stdout}${stderr}`));
    });
  });
}
