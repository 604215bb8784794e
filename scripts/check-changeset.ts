// Usage: node scripts/check-changeset.ts [base]   Fails where what changed since the branch left main (or the base) has no changeset that says enough.
import { branchPoint } from "./changesets/branch-point.ts";
import { changedFiles } from "./changesets/changed-files.ts";
import { hasMigration, migrationHeading } from "./changesets/migration.ts";
import { neededBump } from "./changesets/needed-bump.ts";
import { reachesConsumers } from "./changesets/reaches-consumers.ts";
import { readChangeset } from "./changesets/read-changeset.ts";
import { releasedPackages } from "./changesets/released-packages.ts";
import { runScript } from "./run-script.ts";
import { atLeast, largest } from "./spec-diff/bump.ts";
import { reportBump } from "./spec-diff/report.ts";

const isChangeset = (file: string): boolean => /^\.changeset\/[^/]+\.md$/.test(file) && !file.endsWith("README.md");

await runScript(async ([base]) => {
  const commit = await branchPoint(base);
  const packages = await releasedPackages();
  const { all, present } = await changedFiles(commit);
  const reaching = all.filter((file) => reachesConsumers(file, packages));
  if (reaching.length === 0) return console.log("nothing that reaches a consumer changed: no changeset is needed");

  const needed = await neededBump(commit);
  const { bump } = needed;
  const names = packages.map(({ name }) => `--${bump === "none" ? "patch" : bump} ${name}`).join(" ");
  const command =
    bump === "none" ? `pnpm changeset add ${names} -m "…" (or pnpm changeset add --empty)` : "pnpm regenerate";
  const changesets = await Promise.all(present.filter(isChangeset).map(readChangeset));
  if (changesets.length === 0) throw new Error(`${reaching.join(", ")}: changed without a changeset. Run: ${command}`);
  const asked = largest(changesets);
  if (!atLeast(asked, bump)) {
    console.log(reportBump(needed));
    throw new Error(`the changeset asks for ${asked}, and the spec's change needs ${bump}. Run: ${command}`);
  }
  const heading = migrationHeading(packages);
  if (asked === "major" && !(await hasMigration(heading)))
    throw new Error(`a major needs a section "${heading}" in MIGRATION.md that says what a consumer has to do`);
  console.log(`the changeset asks for ${asked}, and the spec's change needs ${bump}`);
});
