import { execa } from "execa";

const identity = ["-c", "user.name=Test", "-c", "user.email=test@example.invalid", "-c", "commit.gpgsign=false"];

/** Commits all files of a folder. Makes the folder a git repository with the branch main if it is not one. */
export async function commitAll(folder: string, subject: string): Promise<void> {
  const git = (...args: readonly string[]) => execa("git", args, { cwd: folder });
  await git("init", "--quiet", "--initial-branch=main");
  await git("add", "--all");
  await git(...identity, "commit", "--quiet", "--allow-empty", "--message", subject);
}
