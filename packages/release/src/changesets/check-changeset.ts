import { listPublishedPackages, type PublishedPackage } from "@zero-trust-accounts/tooling/repository";
import { type Bump, findLargestBump, isAtLeast } from "../spec-diff/bump.ts";
import { findNeededBump } from "../spec-diff/find-needed-bump.ts";
import { formatNeededBump } from "../spec-diff/format-needed-bump.ts";
import { canReachConsumers } from "./can-reach-consumers.ts";
import { findBranchPoint } from "./find-branch-point.ts";
import { listChangedFiles } from "./list-changed-files.ts";
import { readChangesetBump } from "./read-changeset-bump.ts";
import { formatUpgradeHeading, hasUpgradeNotes, upgradeNotesFile } from "./upgrade-notes.ts";

const isChangeset = (file: string): boolean => /^\.changeset\/[^/]+\.md$/.test(file) && !file.endsWith("README.md");

/** Returns the command that adds the missing changeset. */
function formatCommand(specBump: Bump, packages: readonly PublishedPackage[]): string {
  if (specBump !== "none") return "pnpm regenerate";
  const options = packages.map(({ name }) => `--patch ${name}`).join(" ");
  return `pnpm changeset add ${options} -m "…" (or pnpm changeset add --empty)`;
}

/**
 * Checks that the changes since the branch left the base have a changeset with a large enough bump. Returns the result
 * in one sentence. Throws if the changeset is missing or its bump is too small, or if a major has no upgrade notes.
 */
export async function checkChangeset(base: string | undefined): Promise<string> {
  const commit = await findBranchPoint(base);
  const packages = await listPublishedPackages();
  const { all, existing } = await listChangedFiles(commit);
  const published = all.filter((file) => canReachConsumers(file, packages));
  if (published.length === 0) return "no changed file reaches consumers: no changeset is needed";

  const neededBump = await findNeededBump(commit);
  const command = formatCommand(neededBump.bump, packages);
  const declaredBumps = await Promise.all(existing.filter(isChangeset).map(readChangesetBump));
  if (declaredBumps.length === 0)
    throw new Error(`${published.join(", ")}: changed without a changeset. Run: ${command}`);

  const declaredBump = findLargestBump(declaredBumps);
  const result = `the changeset declares ${declaredBump}, and the spec's changes need ${neededBump.bump}`;
  if (!isAtLeast(declaredBump, neededBump.bump)) {
    console.log(formatNeededBump(neededBump));
    throw new Error(`${result}. Run: ${command}`);
  }

  const heading = formatUpgradeHeading(packages);
  const needsUpgradeNotes = declaredBump === "major" && !(await hasUpgradeNotes(heading));
  if (needsUpgradeNotes)
    throw new Error(`a major needs upgrade notes for consumers: write them below "${heading}" in ${upgradeNotesFile}`);
  return result;
}
