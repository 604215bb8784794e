import { runGit } from "@zero-trust-accounts/tooling/repository";
import { findLastRelease } from "../spec-diff/find-last-release.ts";

/** Finds the commit at which this branch left the base. Without a base, tries main and then the last release. */
export async function findBranchPoint(requestedBase?: string): Promise<string> {
  const defaultBases = ["origin/main", "main", await findLastRelease()];
  const bases = requestedBase === undefined ? defaultBases : [requestedBase];
  for (const base of bases) {
    if (base === undefined) continue;
    const commit = await runGit("merge-base", base, "HEAD").catch(() => undefined);
    if (commit !== undefined) return commit;
  }
  throw new Error(`git finds no common commit of HEAD and ${requestedBase ?? "main"}: fetch it, or pass another base`);
}
