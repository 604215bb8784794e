import { runGit } from "@zero-trust-accounts/tooling/repository";
import { findLastRelease } from "../spec-diff/find-last-release.ts";

/** Finds the commit at which HEAD left another commit. Returns undefined if git knows none. */
const findMergeBase = (base: string): Promise<string | undefined> =>
  runGit("merge-base", base, "HEAD").catch(() => undefined);

/** Finds the commit at which this branch left the base. Without a base, tries main and then the last release. */
export async function findBranchPoint(requestedBase?: string): Promise<string> {
  const bases = requestedBase === undefined ? ["origin/main", "main"] : [requestedBase];
  for (const base of bases) {
    const commit = await findMergeBase(base);
    if (commit !== undefined) return commit;
  }
  const release = requestedBase === undefined ? await findLastRelease() : undefined;
  const releaseCommit = release === undefined ? undefined : await findMergeBase(release);
  if (releaseCommit !== undefined) return releaseCommit;
  throw new Error(`git finds no common commit of HEAD and ${requestedBase ?? "main"}: fetch it, or pass another base`);
}
