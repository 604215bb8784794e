import { execa } from "execa";
import type { TemporaryProject } from "./create-temporary-project.ts";

/** Runs one of `programs/` in its own process and returns the JSON that it printed. */
export async function runProgram<Printed>(
  { folder }: TemporaryProject,
  program: string,
  ...args: readonly (string | number)[]
): Promise<Printed> {
  const command = ["--expose-gc", `${program}.js`, ...args.map(String)];
  // An empty environment, because this process's environment may contain options for Node.
  const { stdout } = await execa(process.execPath, command, { cwd: folder, extendEnv: false, env: {} });
  return JSON.parse(stdout);
}
