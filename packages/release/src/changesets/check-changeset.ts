import { publishedPackages } from "@zero-trust-accounts/tooling/repository";
import { atLeast, largest } from "../spec-diff/bump.ts";
import { reportBump } from "../spec-diff/report.ts";
import { branchPoint } from "./branch-point.ts";
import { changedFiles } from "./changed-files.ts";
import { hasMigration, migrationFile, migrationHeading } from "./migration.ts";
import { neededBump } from "./needed-bump.ts";
import { reachesConsumers } from "./reaches-consumers.ts";
import { readChangeset } from "./read-changeset.ts";

const isChangeset = (file: string): boolean => /^\.changeset\/[^/]+\.md$/.test(file) && !file.endsWith("README.md");

/**
 * Checks that the changes since the branch left the base have a changeset with a large enough bump. Returns the result in
 * one sentence, and throws if the changeset is missing or its bump is too small.
 */
export async function checkChangeset(base: string | undefined): Promise<string> {
  const commit = await branchPoint(base);
  const packages = await publishedPackages();
  const { all, present } = await changedFiles(commit);
  const published = all.filter((file) => reachesConsumers(file, packages));
  if (published.length === 0) return "nothing that reaches a consumer changed: no changeset is needed";

  const needed = await neededBump(commit);
  const { bump } = needed;
  const names = packages.map(({ name }) => `--patch ${name}`).join(" ");
  const command =
    bump === "none" ? `pnpm changeset add ${names} -m "…" (or pnpm changeset add --empty)` : "pnpm regenerate";
  const changesets = await Promise.all(present.filter(isChangeset).map(readChangeset));
  if (changesets.length === 0) throw new Error(`${published.join(", ")}: changed without a changeset. Run: ${command}`);
  const declared = largest(changesets);
  if (!atLeast(declared, bump)) {
    console.log(reportBump(needed));
    throw new Error(`the changeset declares ${declared}, and the spec's change needs ${bump}. Run: ${command}`);
  }
  const heading = migrationHeading(packages);
  if (declared === "major" && !(await hasMigration(heading)))
    throw new Error(`a major needs a section "${heading}" in ${migrationFile} that says what a consumer has to do`);
  return `the changeset declares ${declared}, and the spec's change needs ${bump}`;
}
