import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { commitAll, copyRepository, type RepositoryCopy } from "@zero-trust-accounts/tooling/repository";
import { execa } from "execa";
import { afterEach, beforeEach } from "vitest";
import { runRepositoryScript, type ScriptResult } from "./run-repository-script.ts";

export const publishedPackages: readonly string[] = ["types", "client", "mock", "cli"].map(
  (name) => `@zero-trust-accounts/${name}`,
);

/** A branch with a change, in a copy of the repository whose `main` has a released version. */
export interface ChangeBranch {
  /** Folder of the copy. */
  readonly folder: string;
  git(...args: readonly string[]): Promise<void>;
  commit(subject: string): Promise<void>;
  /** Changes the text of a file. */
  edit(path: string, change: (text: string) => string): Promise<void>;
  /** Writes a changeset with a bump of the published packages, or of others. */
  writeChangeset(bump: string, names?: readonly string[]): Promise<void>;
  /** Checks the changesets of the branch. */
  check(): Promise<ScriptResult>;
  /** Regenerates everything that follows from the spec, and writes the changeset. */
  regenerate(): Promise<ScriptResult>;
}

/** Creates a new branch for each test of a file. */
export function useChangeBranch(): ChangeBranch {
  let copy: RepositoryCopy;

  const branch: ChangeBranch = {
    get folder() {
      return copy.folder;
    },
    async git(...args) {
      await execa("git", args, { cwd: copy.folder });
    },
    commit: (subject) => commitAll(copy.folder, subject),
    async edit(path, change) {
      const file = join(copy.folder, path);
      await writeFile(file, change(await readFile(file, "utf8")));
    },
    writeChangeset(bump, names = publishedPackages) {
      const releases = names.map((name) => `"${name}": ${bump}\n`).join("");
      return writeFile(join(copy.folder, ".changeset/test.md"), `---\n${releases}---\n\nA change.\n`);
    },
    check: () => runRepositoryScript(copy, "release", "check-changeset", "main"),
    regenerate: () => runRepositoryScript(copy, "regenerate", "--base", "main"),
  };

  beforeEach(async () => {
    copy = await copyRepository({ isInstalled: true });
    await branch.commit("base");
    await branch.git("tag", "@zero-trust-accounts/types@0.1.0");
    await branch.git("switch", "--quiet", "--create", "change");
  });
  afterEach(() => copy[Symbol.asyncDispose]());

  return branch;
}
