import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { type PublishedPackage, repositoryRoot } from "@zero-trust-accounts/tooling/repository";
import { findSection } from "../markdown/find-section.ts";

/** The upgrade notes, relative to the repository. */
export const upgradeNotesFile = "packages/client/MIGRATION.md";

/** Returns the heading below which the upgrade notes of the next major version belong. */
export function formatUpgradeHeading(packages: readonly PublishedPackage[]): string {
  const majors = packages.map(({ version }) => Number.parseInt(version, 10));
  return `## Version ${Math.max(0, ...majors) + 1}`;
}

/** Whether the upgrade notes have content below the heading. */
export async function hasUpgradeNotes(heading: string): Promise<boolean> {
  const markdown = await readFile(join(repositoryRoot, upgradeNotesFile), "utf8").catch(() => "");
  const section = findSection(markdown, heading) ?? [];
  return section.some((node) => node.type !== "heading");
}
