import { cp, mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { repositoryRoot, runGit } from "@zero-trust-accounts/tooling/repository";
import { execa } from "execa";

type RunWithIndex<Result> = (indexFile: string, git: (...args: string[]) => Promise<string>) => Promise<Result>;

/** Gives git an index file of its own, so that the index of the repository does not change. */
async function useTemporaryIndex<Result>(run: RunWithIndex<Result>): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), "zero-trust-accounts-index-"));
  const indexFile = join(folder, "index");
  const options = { cwd: repositoryRoot, env: { GIT_INDEX_FILE: indexFile } };
  try {
    return await run(indexFile, async (...args) => (await execa("git", args, options)).stdout);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Runs a function with an index that has all files of the working tree, also those that git does not track yet. */
export function useCompleteIndex<Result>(run: RunWithIndex<Result>): Promise<Result> {
  return useTemporaryIndex(async (indexFile, git) => {
    // The index knows which files are unchanged, so that git does not read them all.
    await cp(await runGit("rev-parse", "--path-format=absolute", "--git-path", "index"), indexFile);
    await git("add", "--all");
    return run(indexFile, git);
  });
}

/** Stores the working tree in git. Returns the id of the tree object. */
export const storeWorkingTree = (): Promise<string> => useCompleteIndex((_, git) => git("write-tree"));

/**
 * Writes the files of a commit or tree object into a folder. Leaves out every `node_modules`: if it were a link to
 * installed packages, an installation in the folder would replace them.
 */
export async function exportTree(tree: string, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await useTemporaryIndex(async (_, git) => {
    await git("read-tree", tree);
    await git("rm", "-r", "--quiet", "--force", "--cached", "--ignore-unmatch", "--", ":(glob)**/node_modules");
    await git("checkout-index", "--all", `--prefix=${folder}/`);
  });
}
