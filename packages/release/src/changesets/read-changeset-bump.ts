import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { repositoryRoot } from "@zero-trust-accounts/tooling/repository";
import type { Bump } from "../spec-diff/bump.ts";
import { findDeclaredBump, parseChangeset } from "./parse-changeset.ts";

/** Reads the largest bump that a changeset declares. An empty changeset declares "none". */
export async function readChangesetBump(path: string): Promise<Bump> {
  return findDeclaredBump(parseChangeset(path, await readFile(join(repositoryRoot, path), "utf8")));
}
