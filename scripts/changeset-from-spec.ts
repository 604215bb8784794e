// Usage: node scripts/changeset-from-spec.ts [base]   Writes the changeset for what the spec changed since the branch left main (or the base).
import { createHash } from "node:crypto";
import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { branchPoint } from "./changesets/branch-point.ts";
import { changedFiles } from "./changesets/changed-files.ts";
import { describeChanges } from "./changesets/describe-changes.ts";
import { describeComparison } from "./changesets/describe-comparison.ts";
import { migrationHeading } from "./changesets/migration.ts";
import { neededBump } from "./changesets/needed-bump.ts";
import { releasedPackages } from "./changesets/released-packages.ts";
import { repositoryRoot } from "./paths.ts";
import { runScript } from "./run-script.ts";
import { readBase } from "./spec-diff/read-base.ts";
import { readBundle } from "./spec-diff/read-bundle.ts";

interface Configuration {
  readonly fixed: readonly (readonly string[])[];
}

async function versionedWithTypes(): Promise<readonly string[]> {
  const { fixed }: Configuration = JSON.parse(await readFile(join(repositoryRoot, ".changeset/config.json"), "utf8"));
  return fixed.find((group) => group.includes("@zero-trust-accounts/types")) ?? ["@zero-trust-accounts/types"];
}

await runScript(async ([base]) => {
  const commit = await branchPoint(base);
  const revision = await readBundle();
  const { bump, comparison } = await neededBump(commit);
  // A changeset of this branch's earlier run says what no longer holds.
  const { present } = await changedFiles(commit);
  for (const file of present) if (file.startsWith(".changeset/spec-")) await rm(join(repositoryRoot, file));
  if (bump === "none") return console.log("the spec did not change: no changeset is needed");

  const changes = [...describeChanges(await readBase(commit), revision), ...describeComparison(comparison)];
  const lines = changes.length > 0 ? changes.map((line) => `- ${line}`) : ["- Descriptions and examples only."];
  const packages = (await versionedWithTypes()).map((name) => `"${name}": ${bump}`);
  const name = createHash("sha256").update(JSON.stringify(revision)).digest("hex").slice(0, 8);
  const file = `.changeset/spec-${name}.md`;
  const text = ["---", ...packages, "---", "", "What the API describes changed:", "", ...lines, ""].join("\n");
  await writeFile(join(repositoryRoot, file), text);
  console.log(`wrote ${file}, which asks for ${bump}:\n\n${lines.join("\n")}`);
  if (bump === "major")
    console.log(`\nNow describe the upgrade in MIGRATION.md, under "${migrationHeading(await releasedPackages())}".`);
});
