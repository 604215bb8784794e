// Usage: node scripts/regenerate.ts [--check] [--base <commit>]   Generates everything that follows from spec/, with the changeset.
import { parseArgs } from "node:util";
import { branchPoint } from "./changesets/branch-point.ts";
import { migrationHeading } from "./changesets/migration.ts";
import { neededBump } from "./changesets/needed-bump.ts";
import { releasedPackages } from "./changesets/released-packages.ts";
import { writeSpecChangeset } from "./changesets/write-spec-changeset.ts";
import { applyFiles, findStaleFiles, generateFiles } from "./regenerate/generated-files.ts";
import { lintSpec } from "./regenerate/lint-spec.ts";
import { runScript } from "./run-script.ts";
import { reportBump } from "./spec-diff/report.ts";

const printStep = (step: string): void => console.log(`· ${step}`);

/** Fails if a generated file is not what the spec generates. */
async function check(): Promise<void> {
  await using generated = await generateFiles(() => undefined);
  const stale = await findStaleFiles(generated);
  if (stale.length > 0) throw new Error(`${stale.join("\n")}\nRun: pnpm regenerate`);
  console.log("the generated files are what spec/ generates");
}

async function writeChangeset(base: string | undefined): Promise<void> {
  const commit = await branchPoint(base);
  const needed = await neededBump(commit);
  const written = await writeSpecChangeset(commit, needed);
  console.log(`\n${reportBump(needed)}`);
  if (written === undefined) return;
  console.log(`${written.isKept ? "kept" : "wrote"} ${written.file}: read it, and add what it cannot know`);
  if (written.bump === "major")
    console.log(`Describe the upgrade in MIGRATION.md, under "${migrationHeading(await releasedPackages())}".`);
}

async function regenerate(base: string | undefined): Promise<void> {
  printStep("lint");
  const problems = await lintSpec();
  if (problems.length > 0) throw new Error(problems.join("\n"));
  await using generated = await generateFiles(printStep);
  const changed = await applyFiles(generated);
  console.log(changed.length === 0 ? "no generated file changed" : changed.map((file) => `wrote ${file}`).join("\n"));
  printStep("changeset");
  await writeChangeset(base);
}

await runScript(async (argumentList) => {
  const { values } = parseArgs({
    args: argumentList,
    options: { check: { type: "boolean", default: false }, base: { type: "string" } },
  });
  await (values.check ? check() : regenerate(values.base));
});
