import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { type PublishedPackage, repositoryRoot } from "@zero-trust-accounts/tooling/repository";
import { findSection, readSource } from "../markdown/find-section.ts";
import { isMentioned } from "./find-subject.ts";
import { listBreaksSinceRelease } from "./list-breaks.ts";

/** The upgrade notes, relative to the repository. */
export const upgradeNotesFile = "packages/client/MIGRATION.md";

/** Returns the heading below which the upgrade notes of the next major version belong. */
export function formatUpgradeHeading(packages: readonly PublishedPackage[]): string {
  const majors = packages.map(({ version }) => Number.parseInt(version, 10));
  return `## Version ${Math.max(0, ...majors) + 1}`;
}

/** Returns the text below the heading. Returns undefined if there is no text, or only further headings. */
function readNotes(markdown: string, heading: string): string | undefined {
  const section = findSection(markdown, heading) ?? [];
  if (section.every((node) => node.type === "heading")) return undefined;
  return section.map((node) => readSource(markdown, node)).join("\n\n");
}

/** Lists the breaks that the notes below the heading do not mention. Without notes, these are all breaks. */
export function listUnmentionedBreaks(markdown: string, heading: string, breaks: readonly string[]): readonly string[] {
  const notes = readNotes(markdown, heading) ?? "";
  return breaks.filter((subject) => !isMentioned(notes, subject));
}

/**
 * Whether the upgrade notes have content below the heading and mention each break of the spec since the last release.
 * Prints the breaks that they do not mention.
 */
export async function hasUpgradeNotes(heading: string): Promise<boolean> {
  const markdown = await readFile(join(repositoryRoot, upgradeNotesFile), "utf8").catch(() => "");
  const unmentionedBreaks = listUnmentionedBreaks(markdown, heading, await listBreaksSinceRelease());
  if (unmentionedBreaks.length > 0)
    console.log(`${upgradeNotesFile} does not mention below "${heading}": ${unmentionedBreaks.join(", ")}`);
  return unmentionedBreaks.length === 0 && readNotes(markdown, heading) !== undefined;
}
