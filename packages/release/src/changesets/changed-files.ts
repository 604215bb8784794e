import { git } from "@zero-trust-accounts/tooling/repository";

/** What the working tree adds to, changes in and takes from a commit. */
export async function changedFiles(commit: string): Promise<{ readonly all: string[]; readonly present: string[] }> {
  const lines = (text: string): string[] => text.split("\n").filter((line) => line !== "");
  const untracked = lines(await git("ls-files", "--others", "--exclude-standard"));
  const all = lines(await git("diff", "--name-only", "--no-renames", commit));
  const removed = lines(await git("diff", "--name-only", "--no-renames", "--diff-filter=D", commit));
  return { all: [...all, ...untracked], present: [...all.filter((file) => !removed.includes(file)), ...untracked] };
}
