import { execa } from "execa";
import { repositoryRoot } from "./repository-root.ts";

/** Runs a git command in the repository and returns its output without the final line break. */
export async function git(...args: readonly string[]): Promise<string> {
  const { stdout } = await execa("git", args, { cwd: repositoryRoot });
  return stdout;
}
