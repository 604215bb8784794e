import { execa } from "execa";
import { repositoryRoot } from "./repository-root.ts";

/** Runs git in the repository. Returns its standard output without the final line break. */
export async function runGit(...args: readonly string[]): Promise<string> {
  const { stdout } = await execa("git", args, { cwd: repositoryRoot });
  return stdout;
}
