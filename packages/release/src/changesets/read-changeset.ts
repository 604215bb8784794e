import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { repositoryRoot } from "@zero-trust-accounts/tooling/repository";
import { parse } from "yaml";
import { type Bump, bumps, largest } from "../spec-diff/bump.ts";
import { objectOf } from "../spec-diff/json.ts";

/** What one changeset asks for, at most; an empty one asks for nothing. */
export async function readChangeset(path: string): Promise<Bump> {
  const text = await readFile(join(repositoryRoot, path), "utf8");
  const [, header = ""] = text.split(/^---$/m);
  const asked = Object.values(objectOf(parse(header)));
  return largest(bumps.filter((bump) => asked.includes(bump)));
}
