import { generateFiles, writeGeneratedFiles } from "@zero-trust-accounts/codegen";
import { lintSpec } from "@zero-trust-accounts/spec/lint";
import { listPublishedPackages } from "@zero-trust-accounts/tooling/repository";
import { findBranchPoint } from "../changesets/find-branch-point.ts";
import { listBreaks } from "../changesets/list-breaks.ts";
import { formatUpgradeHeading, upgradeNotesFile } from "../changesets/upgrade-notes.ts";
import { writeSpecChangeset } from "../changesets/write-spec-changeset.ts";
import { readBaseDocument } from "../document/read-base-document.ts";
import { readBundledDocument } from "../document/read-bundled-document.ts";
import { findNeededBump } from "../spec-diff/find-needed-bump.ts";
import { formatNeededBump } from "../spec-diff/format-needed-bump.ts";
import { findRenamedOperations } from "./find-renamed-operations.ts";

const printStep = (step: string): void => console.log(`· ${step}`);

async function writeFiles(): Promise<void> {
  await using generated = await generateFiles(printStep);
  const changedFiles = await writeGeneratedFiles(generated);
  if (changedFiles.length === 0) console.log("no generated file changed");
  for (const file of changedFiles) console.log(`updated ${file}`);
}

async function writeChangeset(base: string | undefined): Promise<void> {
  const commit = await findBranchPoint(base);
  const renames = await findRenamedOperations(await readBaseDocument(commit), await readBundledDocument());
  for (const rename of renames) console.error(`warning: ${rename}`);
  const neededBump = await findNeededBump(commit);
  const changeset = await writeSpecChangeset(commit, neededBump);
  console.log(`\n${formatNeededBump(neededBump)}`);
  if (changeset === undefined) return;
  const { file, bump, isUnchanged } = changeset;
  console.log(`${isUnchanged ? "kept" : "wrote"} ${file}: read it and add what the spec does not say`);
  if (bump !== "major") return;
  const heading = formatUpgradeHeading(await listPublishedPackages());
  const breaks = listBreaks(neededBump.comparison).join(", ");
  console.log(`Describe the upgrade in ${upgradeNotesFile}, below "${heading}". Mention: ${breaks}`);
}

/**
 * Generates all files that follow from the spec, and the changeset of its changes since the base. The default base is
 * the commit at which the branch left main. If linting or generating fails, no file changes.
 */
export async function regenerate(base: string | undefined): Promise<void> {
  printStep("lint");
  const problems = await lintSpec();
  if (problems.length > 0) throw new Error(problems.join("\n"));
  await writeFiles();
  printStep("changeset");
  await writeChangeset(base);
}
