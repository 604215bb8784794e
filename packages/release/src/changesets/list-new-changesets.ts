import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { repositoryRoot, runGit } from "@zero-trust-accounts/tooling/repository";
import { storeWorkingTree } from "../package-diff/export-tree.ts";
import { type Changeset, parseChangeset } from "./parse-changeset.ts";

/** Reads all changesets of the working tree. */
export async function readChangesets(): Promise<readonly Changeset[]> {
  const names = await readdir(join(repositoryRoot, ".changeset"));
  const files = names.filter((name) => name.endsWith(".md") && name !== "README.md").sort();
  return Promise.all(
    files.map(async (name) => {
      const file = `.changeset/${name}`;
      return parseChangeset(file, await readFile(join(repositoryRoot, file), "utf8"));
    }),
  );
}

/**
 * Lists the changesets that the commit does not have. One that is edited or renamed is not new: the change that it is
 * about is another one.
 */
export async function listNewChangesets(commit: string, changesets: readonly Changeset[]): Promise<Changeset[]> {
  const tree = await storeWorkingTree();
  const options = ["--name-only", "--diff-filter=A", "--find-renames=80%"];
  const addedFiles = (await runGit("diff", ...options, commit, tree, "--", ".changeset")).split("\n");
  return changesets.filter(({ file }) => addedFiles.includes(file));
}
