import { runGit } from "@zero-trust-accounts/tooling/repository";

/**
 * Returns the tag of the last release, or undefined before the first one. A release tags every package with its
 * version.
 */
export async function findLastRelease(): Promise<string | undefined> {
  const pattern = "@zero-trust-accounts/types@*";
  const tags = await runGit("tag", "--list", "--merged", "HEAD", "--sort=-version:refname", pattern);
  return tags.split("\n").find((tag) => tag !== "");
}
