import { join } from "node:path";
import { bundleSpec } from "@zero-trust-accounts/spec/bundle";
import { listPublishedPackages, repositoryRoot } from "@zero-trust-accounts/tooling/repository";
import { findPackageChanges, type PackageChanges } from "../package-diff/find-package-changes.ts";
import { formatFindings } from "../package-diff/format-findings.ts";
import { type Bump, findLargestBump, isAtLeast } from "../spec-diff/bump.ts";
import { findNeededBump, type NeededBump } from "../spec-diff/find-needed-bump.ts";
import { formatNeededBump } from "../spec-diff/format-needed-bump.ts";
import { checkChangesetStatus } from "./check-changeset-status.ts";
import { findBranchPoint } from "./find-branch-point.ts";
import { findChangesetProblems, findIncompleteChangesets, type PackageNames } from "./find-changeset-problems.ts";
import { findVersionBump } from "./find-version-bump.ts";
import { findWeakenedChangesets } from "./find-weakened-changesets.ts";
import { listNewChangesets, readChangesets, readChangesetsAt } from "./list-new-changesets.ts";
import { findDeclaredBump } from "./parse-changeset.ts";
import { readPackageNames } from "./read-package-names.ts";
import { formatUpgradeHeading, hasUpgradeNotes, upgradeNotesFile } from "./upgrade-notes.ts";

/** Returns the command that adds a changeset. */
const formatCommand = (bump: Bump, names: readonly string[]): string =>
  `pnpm changeset add --${bump} ${names.join(",")} -m "…"`;

/** Checks the changesets themselves. Returns the bump that the new ones declare, or undefined if there are none. */
async function readDeclaredBump(commit: string, names: PackageNames): Promise<Bump | undefined> {
  const changesets = await readChangesets();
  const problems = findChangesetProblems(changesets, names);
  if (problems.length > 0) throw new Error(`${problems.join("\n")}\nName only ${names.published.join(", ")}`);
  const newChangesets = await listNewChangesets(commit, changesets);
  if (newChangesets.length === 0) return undefined;
  const incomplete = findIncompleteChangesets(newChangesets, names.published);
  if (incomplete.length > 0)
    throw new Error(`${incomplete.join("\n")}\nAll published packages have one version: name all of them`);
  await checkChangesetStatus(commit);
  return findLargestBump(newChangesets.map(findDeclaredBump));
}

/** Checks that the branch keeps the changesets that were there before. Throws if one was deleted or lowered. */
async function checkPendingChangesets(commit: string): Promise<void> {
  const problems = findWeakenedChangesets(await readChangesetsAt(commit), await readChangesets());
  if (problems.length > 0) throw new Error(`${problems.join("\n")}\nRun: git checkout ${commit} -- .changeset`);
}

/** Prints one line for each change of the spec and the packages. */
function printChanges(spec: NeededBump, packages: PackageChanges): void {
  if (spec.comparison.bump !== "none") console.log(`The spec:\n${formatNeededBump(spec)}\n`);
  if (packages.findings.length === 0) return;
  const explanation = packages.reason === undefined ? "" : `, because ${packages.reason}`;
  console.log(`The published packages:\n${formatFindings(packages.findings)}`);
  console.log(`Needed bump: ${packages.bump}${explanation}\n`);
}

async function checkUpgradeNotes(): Promise<void> {
  const heading = formatUpgradeHeading(await listPublishedPackages());
  if (await hasUpgradeNotes(heading)) return;
  throw new Error(`a major needs upgrade notes for consumers: write them below "${heading}" in ${upgradeNotesFile}`);
}

/**
 * Checks that the changes since the branch left the base have a new changeset with a large enough bump. Prints the
 * changes and returns the result in one sentence. Throws if a changeset cannot be released, if the new one is missing
 * or its bump is too small, or if a major has no upgrade notes.
 */
export async function checkChangeset(base: string | undefined): Promise<string> {
  const commit = await findBranchPoint(base);
  await bundleSpec(join(repositoryRoot, "spec/dist"));
  const names = await readPackageNames();
  // The pull request of a release has new versions in place of the changesets.
  const versionBump = await findVersionBump(commit);
  if (versionBump === "none") await checkPendingChangesets(commit);
  const changesetBump = await readDeclaredBump(commit, names);
  if (changesetBump === "major") await checkUpgradeNotes();

  const spec = await findNeededBump(commit);
  const packages = await findPackageChanges(commit);
  printChanges(spec, packages);
  const neededBump = findLargestBump([spec.bump, packages.bump]);
  if (neededBump === "none" && changesetBump === undefined)
    return "nothing in the published packages changes: no changeset is needed";

  const declaredBump = findLargestBump([changesetBump ?? "none", versionBump]);
  const isRegenerated = isAtLeast(spec.bump, packages.bump);
  const command = isRegenerated ? "pnpm regenerate" : formatCommand(neededBump, names.published);
  if (changesetBump === undefined && versionBump === "none")
    throw new Error(`the published packages need ${neededBump}, but have no new changeset. Run: ${command}`);
  const result = `the new changesets declare ${declaredBump}, and the published packages need ${neededBump}`;
  if (!isAtLeast(declaredBump, neededBump)) throw new Error(`${result}. Run: ${command}`);
  return result;
}
