import { parse } from "yaml";
import { toObject } from "../json/json-object.ts";
import { type Bump, bumps, findLargestBump } from "../spec-diff/bump.ts";

export interface Changeset {
  /** Relative to the repository, such as `.changeset/first-release.md`. */
  readonly file: string;
  /** The bump of each named package, as it stands in the file. */
  readonly releases: ReadonlyMap<string, string>;
  /** The text for the changelogs. */
  readonly message: string;
}

/** Reads the front matter of a changeset. An empty changeset has no releases. */
export function parseChangeset(file: string, text: string): Changeset {
  const [, frontMatter = "", ...sections] = text.replaceAll("\r\n", "\n").split(/^---$/m);
  const releases = Object.entries(toObject(parse(frontMatter))).map(([name, bump]) => [name, String(bump)] as const);
  return { file, releases: new Map(releases), message: sections.join("---").trim() };
}

/** Returns the largest bump that a changeset declares. */
export function findDeclaredBump({ releases }: Changeset): Bump {
  const declaredBumps = new Set(releases.values());
  return findLargestBump(bumps.filter((bump) => declaredBumps.has(bump)));
}
