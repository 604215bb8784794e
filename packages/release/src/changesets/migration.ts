import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { type PublishedPackage, repositoryRoot } from "@zero-trust-accounts/tooling/repository";
import { fromMarkdown } from "mdast-util-from-markdown";

/** The upgrade notes, relative to the repository. */
export const migrationFile = "packages/client/MIGRATION.md";

/** Returns the heading under which the upgrade notes of the next major version belong. */
export function migrationHeading(packages: readonly PublishedPackage[]): string {
  const majors = packages.map(({ version }) => Number.parseInt(version, 10));
  return `## Version ${Math.max(0, ...majors) + 1}`;
}

/** Whether the upgrade notes have content under the heading. */
export async function hasMigration(heading: string): Promise<boolean> {
  const text = await readFile(join(repositoryRoot, migrationFile), "utf8").catch(() => "");
  const { children } = fromMarkdown(text);
  const sourceOf = ({ position }: (typeof children)[number]): string =>
    text.slice(position?.start.offset, position?.end.offset);
  const start = children.findIndex((node) => node.type === "heading" && sourceOf(node) === heading);
  if (start === -1) return false;
  const following = children.slice(start + 1);
  const end = following.findIndex((node) => node.type === "heading" && node.depth <= 2);
  const section = end === -1 ? following : following.slice(0, end);
  return section.some((node) => node.type !== "heading");
}
