import { cp, mkdtemp, realpath, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { repositoryRoot } from "./repository-root.ts";

/** A temporary copy of the repository. Disposing it removes the folder. */
export interface RepositoryCopy extends AsyncDisposable {
  readonly folder: string;
}

/** Paths that a clone of the repository does not contain. */
const excludedFromClone = /\/(\.git|\.turbo|\.stryker-tmp|output|reports|node_modules|packages\/[^/]+\/dist)(\/|$)/;
/** Paths that an installed copy does not need. The copy links to the root `node_modules` instead. */
const excludedFromInstalledCopy = /^\/(\.git|node_modules)(\/|$)|\/(\.turbo|\.stryker-tmp|output|reports)(\/|$)/;

/**
 * Copies the working tree into a temporary folder, without the folder `.git`. An installed copy also contains the
 * builds of the packages, and its packages can import their dependencies and one another.
 */
export async function copyRepository({ isInstalled }: { readonly isInstalled: boolean }): Promise<RepositoryCopy> {
  const parent = await realpath(await mkdtemp(join(tmpdir(), "zero-trust-accounts-copy-")));
  const folder = join(parent, "repository");
  const excluded = isInstalled ? excludedFromInstalledCopy : excludedFromClone;
  await cp(repositoryRoot, folder, {
    recursive: true,
    verbatimSymlinks: true,
    filter: (source) => !excluded.test(source.slice(repositoryRoot.length)),
  });
  if (isInstalled) await symlink(join(repositoryRoot, "node_modules"), join(folder, "node_modules"));
  return { folder, [Symbol.asyncDispose]: () => rm(parent, { recursive: true }) };
}
