import { git } from "../git.ts";

/** The commit from which this branch left main, or left the base that is given. */
export async function branchPoint(given?: string): Promise<string> {
  for (const base of given === undefined ? ["origin/main", "main"] : [given]) {
    const commit = await git("merge-base", base, "HEAD").catch(() => undefined);
    if (commit !== undefined) return commit;
  }
  throw new Error(`git finds no common commit with ${given ?? "main"}: fetch it, or name another base`);
}
