import { cp, readFile, realpath } from "node:fs/promises";
import { findPackageJSON } from "node:module";
import { basename, dirname, join } from "node:path";
import { execa } from "execa";
import { findPublishedPackage } from "../repository/list-published-packages.ts";
import { repositoryRoot } from "../repository/repository-root.ts";

const workspaceScope = "@zero-trust-accounts/";

interface Manifest {
  readonly dependencies?: Readonly<Record<string, string>>;
}

/** Lists the folders of all external packages that a package depends on, directly or through others. */
async function listDependencyFolders(manifestFile: string): Promise<string[]> {
  const { dependencies = {} }: Manifest = JSON.parse(await readFile(manifestFile, "utf8"));
  const externalNames = Object.keys(dependencies).filter((name) => !name.startsWith(workspaceScope));
  const folders: string[] = [];
  for (const name of externalNames) {
    const linkedFile = findPackageJSON(name, manifestFile);
    if (linkedFile === undefined) throw new Error(`${name} is not installed`);
    const dependencyFile = await realpath(linkedFile);
    folders.push(dirname(dependencyFile), ...(await listDependencyFolders(dependencyFile)));
  }
  return folders;
}

/**
 * Packs the external dependencies of a published package into the folder, so that its tarball can be installed offline.
 * Returns the paths of the tarballs.
 */
export async function packDependencies(packageName: string, folder: string): Promise<string[]> {
  const { folder: packageFolder } = await findPublishedPackage(packageName);
  const dependencyFolders = await listDependencyFolders(join(repositoryRoot, packageFolder, "package.json"));
  const copies: string[] = [];
  for (const dependencyFolder of new Set(dependencyFolders)) {
    // pnpm hard-links equal files, and npm packs only the first of them with its content. A copy has no hard links.
    const copy = join(folder, "dependencies", `${copies.length}-${basename(dependencyFolder)}`);
    await cp(dependencyFolder, copy, { recursive: true });
    copies.push(copy);
  }
  if (copies.length === 0) return [];
  // One process for all, because npm takes half a second to start.
  const options = ["--ignore-scripts", "--json", "--pack-destination", folder];
  const { stdout } = await execa("npm", ["pack", ...copies, ...options]);
  const packed: readonly { readonly filename: string }[] = JSON.parse(stdout);
  return packed.map(({ filename }) => join(folder, filename));
}
