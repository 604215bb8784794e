import { execa } from "execa";
import type { Workbench } from "./open-workbench.ts";

/** Runs one of `programs/` in a process of its own and returns what it printed. */
export async function runProgram<Printed>(
  { folder }: Workbench,
  program: string,
  ...args: readonly (string | number)[]
): Promise<Printed> {
  const command = ["--expose-gc", `${program}.js`, ...args.map(String)];
  // Nothing of this process's environment, where options of Node could be.
  const { stdout } = await execa(process.execPath, command, { cwd: folder, extendEnv: false, env: {} });
  return JSON.parse(stdout);
}
