import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { repositoryRoot } from "./paths.ts";

/** What a git command prints, without the last line's end. */
export async function git(...args: readonly string[]): Promise<string> {
  const options = { cwd: repositoryRoot, maxBuffer: 64 * 1024 * 1024 };
  const { stdout } = await promisify(execFile)("git", [...args], options);
  return stdout.trimEnd();
}
