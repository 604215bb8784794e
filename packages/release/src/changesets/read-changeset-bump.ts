import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { repositoryRoot } from "@zero-trust-accounts/tooling/repository";
import { parse } from "yaml";
import { toObject } from "../json/json-object.ts";
import { type Bump, bumps, findLargestBump } from "../spec-diff/bump.ts";

/** Reads the largest bump that a changeset declares. An empty changeset declares "none". */
export async function readChangesetBump(path: string): Promise<Bump> {
  const text = await readFile(join(repositoryRoot, path), "utf8");
  const [, frontMatter = ""] = text.split(/^---$/m);
  const declaredBumps = Object.values(toObject(parse(frontMatter)));
  return findLargestBump(bumps.filter((bump) => declaredBumps.includes(bump)));
}
