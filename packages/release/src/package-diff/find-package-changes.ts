import { mkdtemp, realpath, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { listPublishedPackages, runGit } from "@zero-trust-accounts/tooling/repository";
import { type Bump, findLargestBump, findSmallerBump } from "../spec-diff/bump.ts";
import { findLastRelease } from "../spec-diff/find-last-release.ts";
import { comparePackages } from "./compare-packages.ts";
import { storeWorkingTree } from "./export-tree.ts";
import type { Finding } from "./finding.ts";
import { type PackedTree, packTree } from "./pack-tree.ts";

/** The differences between the packages of a commit and those of the working tree. */
export interface PackageChanges {
  readonly findings: readonly Finding[];
  /** The bump that consumers of the last release need. */
  readonly bump: Bump;
  /** Why the bump is smaller than the largest one of the findings. */
  readonly reason?: string;
}

const noChanges: PackageChanges = { findings: [], bump: "none" };

const findBump = (findings: readonly Finding[]): Bump => findLargestBump(findings.map(({ bump }) => bump));

function limitBump(findings: readonly Finding[], limit: Bump, reason: string): PackageChanges {
  const bump = findSmallerBump(findBump(findings), limit);
  return bump === findBump(findings) ? { findings, bump } : { findings, bump, reason };
}

const readTree = (commit: string): Promise<string> => runGit("rev-parse", `${commit}^{tree}`);

interface ComparedTrees {
  readonly base: string;
  readonly release: string | undefined;
  pack(tree: string): Promise<PackedTree>;
}

/** A change that was never released can be reverted with a patch, as a change of the spec can. */
async function limitToRelease(
  findings: readonly Finding[],
  head: PackedTree,
  { base, release, pack }: ComparedTrees,
): Promise<PackageChanges> {
  if (release === undefined) return limitBump(findings, "minor", "no version is released yet");
  const bump = findBump(findings);
  const releasedTree = await readTree(release);
  if (bump === "none" || bump === "patch" || releasedTree === base) return { findings, bump };
  const bumpSinceRelease = findBump(await comparePackages(await pack(releasedTree), head));
  const limit = findLargestBump(["patch", bumpSinceRelease]);
  return limitBump(findings, limit, `consumers of ${release} see no larger change`);
}

/** Builds and packs the published packages of a commit and of the working tree, and compares them. */
export async function findPackageChanges(commit: string): Promise<PackageChanges> {
  const base = await readTree(commit);
  const head = await storeWorkingTree();
  if (base === head) return noChanges;
  const [published] = await listPublishedPackages();
  const folder = await realpath(await mkdtemp(join(tmpdir(), "zero-trust-accounts-packages-")));
  const pack = (tree: string): Promise<PackedTree> => packTree(tree, join(folder, tree), published?.version ?? "0.0.0");
  try {
    const packing = [pack(base), pack(head)] as const;
    // The folder can be removed only after both have ended.
    await Promise.allSettled(packing);
    const [basePackages, headPackages] = await Promise.all(packing);
    const findings = await comparePackages(basePackages, headPackages);
    return await limitToRelease(findings, headPackages, { base, release: await findLastRelease(commit), pack });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
