import { execa } from "execa";

const identity = ["-c", "user.name=Test", "-c", "user.email=test@example.invalid", "-c", "commit.gpgsign=false"];

/** Commits everything in a folder on its branch. Makes the folder a git repository with the branch main if it is none. */
export async function commitAll(folder: string, subject: string): Promise<void> {
  const git = execa({ cwd: folder });
  await git("git", ["init", "--quiet", "--initial-branch=main"]);
  await git("git", ["add", "--all"]);
  await git("git", [...identity, "commit", "--quiet", "--allow-empty", "--message", subject]);
}
