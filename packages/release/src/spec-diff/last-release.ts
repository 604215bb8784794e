import { git } from "@zero-trust-accounts/tooling/repository";

/** The tag of the last release, where there is one: releases tag every package with its version. */
export async function lastRelease(): Promise<string | undefined> {
  const tags = await git(
    "tag",
    "--list",
    "--merged",
    "HEAD",
    "--sort=-version:refname",
    "@zero-trust-accounts/types@*",
  );
  return tags.split("\n").find((tag) => tag !== "");
}
