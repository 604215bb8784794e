import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { repositoryRoot } from "../paths.ts";
import type { ReleasedPackage } from "./released-packages.ts";

/** The heading of MIGRATION.md under which the next major release's upgrade is described. */
export function migrationHeading(packages: readonly ReleasedPackage[]): string {
  const majors = packages.map(({ version }) => Number.parseInt(version, 10));
  return `## Version ${Math.max(0, ...majors) + 1}`;
}

/** Whether MIGRATION.md has something to say under the heading. */
export async function hasMigration(heading: string): Promise<boolean> {
  const text = await readFile(join(repositoryRoot, "MIGRATION.md"), "utf8").catch(() => "");
  const lines = text.split("\n");
  const start = lines.indexOf(heading);
  const next = lines.findIndex((line, index) => index > start && line.startsWith("## "));
  const section = start === -1 ? [] : lines.slice(start + 1, next === -1 ? undefined : next);
  return section.some((line) => line.trim() !== "");
}
