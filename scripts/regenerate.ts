// Usage: node scripts/regenerate.ts [--check] [--base <commit>]   Generates everything that follows from spec/, with the changeset.
import { parseArgs } from "node:util";
import { branchPoint } from "./changesets/branch-point.ts";
import { migrationHeading } from "./changesets/migration.ts";
import { neededBump } from "./changesets/needed-bump.ts";
import { releasedPackages } from "./changesets/released-packages.ts";
import { writeSpecChangeset } from "./changesets/write-spec-changeset.ts";
import { applyFiles, findStaleFiles, generateFiles } from "./regenerate/generated-files.ts";
import { lintSpec } from "./regenerate/lint-spec.ts";
import { findRenamedOperations } from "./regenerate/renamed-operations.ts";
import { runScript } from "./run-script.ts";
import { readBase } from "./spec-diff/read-base.ts";
import { readBundle } from "./spec-diff/read-bundle.ts";
import { reportBump } from "./spec-diff/report.ts";

const usage = `Usage: pnpm regenerate [--check] [--base <commit>]

Generates everything that follows from spec/: types, validators, test vectors, type tests and the changeset.

  --check          change nothing; fail if a generated file is not what the spec generates
  --base <commit>  compare with this commit (default: where the branch left main)
  --help           print this text`;

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
  for (const line of await findRenamedOperations(await readBase(commit), await readBundle()))
    console.error(`warning: ${line}`);
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
    options: {
      base: { type: "string" },
      check: { type: "boolean", default: false },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) return console.log(usage);
  await (values.check ? check() : regenerate(values.base));
});
