import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { repositoryRoot, runGit } from "@zero-trust-accounts/tooling/repository";
import { storeWorkingTree } from "../package-diff/export-tree.ts";
import { isEditedChangeset } from "./is-edited-changeset.ts";
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

/** Reads all changesets of a commit. */
export async function readChangesetsAt(commit: string): Promise<readonly Changeset[]> {
  const output = await runGit("ls-tree", "--name-only", commit, ".changeset/");
  const files = output.split("\n").filter((file) => file.endsWith(".md") && !file.endsWith("/README.md"));
  return Promise.all(files.map(async (file) => parseChangeset(file, await runGit("show", `${commit}:${file}`))));
}

async function listFiles(filter: "A" | "D", commit: string, tree: string): Promise<readonly string[]> {
  const options = ["--name-only", "--no-renames", `--diff-filter=${filter}`];
  const output = await runGit("diff", ...options, commit, tree, "--", ".changeset");
  return output.split("\n").filter((file) => file.endsWith(".md"));
}

/**
 * Lists the changesets that the commit does not have. One that is edited or renamed is not new: it describes an earlier
 * change.
 */
export async function listNewChangesets(commit: string, changesets: readonly Changeset[]): Promise<Changeset[]> {
  const tree = await storeWorkingTree();
  const addedFiles = await listFiles("A", commit, tree);
  const removedFiles = await listFiles("D", commit, tree);
  const removedChangesets = await Promise.all(
    removedFiles.map(async (file) => parseChangeset(file, await runGit("show", `${commit}:${file}`))),
  );
  return changesets.filter((changeset) => {
    const isEdited = removedChangesets.some((removed) => isEditedChangeset(removed, changeset));
    return addedFiles.includes(changeset.file) && !isEdited;
  });
}
