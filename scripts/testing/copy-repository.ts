import { cp, mkdtemp, realpath, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { repositoryRoot } from "../paths.ts";

/** What a copy leaves behind: what was installed, and what packages build, which may happen at the same time. */
const left = /\/(node_modules|\.git|\.turbo|\.stryker-tmp|coverage|packages\/[^/]+\/(dist|output|reports))(\/|$)/;

export interface RepositoryCopy extends AsyncDisposable {
  readonly folder: string;
}

/** A copy of the working tree in a temporary folder, without git; with links to what is installed, where those are asked for. */
export async function copyRepository(...linked: readonly string[]): Promise<RepositoryCopy> {
  const parent = await realpath(await mkdtemp(join(tmpdir(), "zero-trust-accounts-copy-")));
  const folder = join(parent, "repository");
  const isCopied = (source: string): boolean => !left.test(source.slice(repositoryRoot.length));
  await cp(repositoryRoot, folder, { recursive: true, filter: isCopied });
  for (const path of linked) {
    await symlink(join(repositoryRoot, path, "node_modules"), join(folder, path, "node_modules"));
  }
  return { folder, [Symbol.asyncDispose]: () => rm(parent, { recursive: true }) };
}
