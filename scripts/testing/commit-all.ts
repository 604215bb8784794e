import { runOrThrow } from "./run-or-throw.ts";

const identity = ["-c", "user.name=Test", "-c", "user.email=test@example.invalid", "-c", "commit.gpgsign=false"];

/** Makes a folder a git repository where it is none, and commits everything in it on the branch main. */
export async function commitAll(folder: string, subject: string): Promise<void> {
  await runOrThrow("git", ["init", "--quiet", "--initial-branch=main"], folder);
  await runOrThrow("git", ["add", "--all"], folder);
  await runOrThrow("git", [...identity, "commit", "--quiet", "--allow-empty", "--message", subject], folder);
}
