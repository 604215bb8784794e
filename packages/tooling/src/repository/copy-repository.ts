import { cp, mkdtemp, realpath, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { repositoryRoot } from "./repository-root.ts";

export interface RepositoryCopy extends AsyncDisposable {
  readonly folder: string;
}

/** Folders that a clone of the repository does not contain. */
const notInClone = /\/(\.git|\.turbo|\.stryker-tmp|coverage|output|reports|node_modules|packages\/[^/]+\/dist)(\/|$)/;
const notInInstalledCopy = /^\/(\.git|node_modules)(\/|$)|\/(\.turbo|\.stryker-tmp|coverage|output|reports)(\/|$)/;

/**
 * Copies the working tree into a temporary folder, without git's files. An installed copy also contains the packages'
 * builds, and its packages find their dependencies and one another as in a clone after `pnpm install`.
 */
export async function copyRepository({ isInstalled }: { readonly isInstalled: boolean }): Promise<RepositoryCopy> {
  const parent = await realpath(await mkdtemp(join(tmpdir(), "zero-trust-accounts-copy-")));
  const folder = join(parent, "repository");
  const excluded = isInstalled ? notInInstalledCopy : notInClone;
  await cp(repositoryRoot, folder, {
    recursive: true,
    verbatimSymlinks: true,
    filter: (source) => !excluded.test(source.slice(repositoryRoot.length)),
  });
  if (isInstalled) await symlink(join(repositoryRoot, "node_modules"), join(folder, "node_modules"));
  return { folder, [Symbol.asyncDispose]: () => rm(parent, { recursive: true }) };
}
