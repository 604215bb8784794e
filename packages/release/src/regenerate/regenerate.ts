import { applyFiles, findStaleFiles, generateFiles } from "@zero-trust-accounts/codegen";
import { lintSpec } from "@zero-trust-accounts/spec/lint";
import { publishedPackages } from "@zero-trust-accounts/tooling/repository";
import { branchPoint } from "../changesets/branch-point.ts";
import { migrationFile, migrationHeading } from "../changesets/migration.ts";
import { neededBump } from "../changesets/needed-bump.ts";
import { findRenamedOperations } from "../changesets/renamed-operations.ts";
import { writeSpecChangeset } from "../changesets/write-spec-changeset.ts";
import { readBase } from "../spec-diff/read-base.ts";
import { readBundle } from "../spec-diff/read-bundle.ts";
import { reportBump } from "../spec-diff/report.ts";

const printStep = (step: string): void => console.log(`· ${step}`);

/** Throws if a generated file is not what the spec generates. Changes nothing. */
export async function checkGeneratedFiles(): Promise<void> {
  await using generated = await generateFiles(() => undefined);
  const stale = await findStaleFiles(generated);
  if (stale.length > 0) throw new Error(`${stale.join("\n")}\nRun: pnpm regenerate`);
  console.log("the generated files are what spec/ generates");
}

async function writeChangeset(base: string | undefined): Promise<void> {
  const commit = await branchPoint(base);
  const renamed = await findRenamedOperations(await readBase(commit), await readBundle());
  for (const line of renamed) console.error(`warning: ${line}`);
  const needed = await neededBump(commit);
  const written = await writeSpecChangeset(commit, needed);
  console.log(`\n${reportBump(needed)}`);
  if (written === undefined) return;
  console.log(`${written.isKept ? "kept" : "wrote"} ${written.file}: read it, and add what it cannot know`);
  if (written.bump === "major")
    console.log(`Describe the upgrade in ${migrationFile}, under "${migrationHeading(await publishedPackages())}".`);
}

/**
 * Generates everything that follows from the spec, and the changeset of its changes since the base (by default the commit
 * at which the branch left main). Changes no file if a step before the last one fails.
 */
export async function regenerate(base: string | undefined): Promise<void> {
  printStep("lint");
  const problems = await lintSpec();
  if (problems.length > 0) throw new Error(problems.join("\n"));
  await using generated = await generateFiles(printStep);
  const changed = await applyFiles(generated);
  console.log(changed.length === 0 ? "no generated file changed" : changed.map((file) => `wrote ${file}`).join("\n"));
  printStep("changeset");
  await writeChangeset(base);
}
