import { git } from "@zero-trust-accounts/tooling/repository";
import { lastRelease } from "../spec-diff/last-release.ts";

/** The commit from which this branch left the base: the one that is given, main, or the last release. */
export async function branchPoint(given?: string): Promise<string> {
  const bases = given === undefined ? ["origin/main", "main", await lastRelease()] : [given];
  for (const base of bases.filter((name) => name !== undefined)) {
    const commit = await git("merge-base", base, "HEAD").catch(() => undefined);
    if (commit !== undefined) return commit;
  }
  throw new Error(`git finds no common commit with ${given ?? "main"}: fetch it, or pass --base`);
}
