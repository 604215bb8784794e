// Usage: node scripts/changeset-from-spec.ts [base]   Writes the changeset of what the spec changed since the branch left main (or the base).
import { branchPoint } from "./changesets/branch-point.ts";
import { migrationHeading } from "./changesets/migration.ts";
import { neededBump } from "./changesets/needed-bump.ts";
import { releasedPackages } from "./changesets/released-packages.ts";
import { writeSpecChangeset } from "./changesets/write-spec-changeset.ts";
import { runScript } from "./run-script.ts";

await runScript(async ([base]) => {
  const commit = await branchPoint(base);
  const written = await writeSpecChangeset(commit, await neededBump(commit));
  if (written === undefined) return console.log("the spec did not change: no changeset is needed");
  const { file, bump, isKept } = written;
  console.log(`${isKept ? "kept" : "wrote"} ${file}, with the bump ${bump}`);
  if (bump === "major")
    console.log(`Now describe the upgrade in MIGRATION.md, under "${migrationHeading(await releasedPackages())}".`);
});
