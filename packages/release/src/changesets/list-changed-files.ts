import { runGit } from "@zero-trust-accounts/tooling/repository";

/** Files that differ between a commit and the working tree, relative to the repository. */
export interface ChangedFiles {
  readonly all: readonly string[];
  /** The files that still exist. */
  readonly existing: readonly string[];
}

const splitLines = (output: string): string[] => output.split("\n").filter((line) => line !== "");

/** Lists the files that were added, changed or removed since a commit. Includes files that git does not track. */
export async function listChangedFiles(commit: string): Promise<ChangedFiles> {
  const untracked = splitLines(await runGit("ls-files", "--others", "--exclude-standard"));
  const tracked = splitLines(await runGit("diff", "--name-only", "--no-renames", commit));
  const removed = splitLines(await runGit("diff", "--name-only", "--no-renames", "--diff-filter=D", commit));
  return {
    all: [...tracked, ...untracked],
    existing: [...tracked.filter((file) => !removed.includes(file)), ...untracked],
  };
}
