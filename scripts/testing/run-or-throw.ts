import { outcomeOf } from "./outcome-of.ts";

/** Runs a command in a folder and returns what it printed; a failure holds all of it. */
export async function runOrThrow(
  command: string,
  args: readonly string[],
  cwd: string,
  env: NodeJS.ProcessEnv = process.env,
): Promise<string> {
  const { code, stdout, stderr } = await outcomeOf(command, args, { cwd, env, maxBuffer: 64 * 1024 * 1024 });
  if (code !== 0) throw new Error(`${command} ${args.join(" ")} ended with ${code}:\n${stdout}${stderr}`);
  return stdout;
}
