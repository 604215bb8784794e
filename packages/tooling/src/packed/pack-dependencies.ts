import { cp, readFile, realpath } from "node:fs/promises";
import { findPackageJSON } from "node:module";
import { basename, dirname, join } from "node:path";
import { execa } from "execa";
import { findPublishedPackage } from "../repository/published-packages.ts";
import { repositoryRoot } from "../repository/repository-root.ts";

const workspaceScope = "@zero-trust-accounts/";

/** Finds the folders of all installed packages that a package depends on, except those of the workspace. */
async function findDependencies(manifestPath: string): Promise<string[]> {
  const { dependencies = {} }: { dependencies?: Record<string, string> } = JSON.parse(
    await readFile(manifestPath, "utf8"),
  );
  const folders: string[] = [];
  for (const name of Object.keys(dependencies).filter((name) => !name.startsWith(workspaceScope))) {
    const found = findPackageJSON(name, manifestPath);
    if (found === undefined) throw new Error(`${name} is not installed`);
    const dependencyManifest = await realpath(found);
    folders.push(dirname(dependencyManifest), ...(await findDependencies(dependencyManifest)));
  }
  return folders;
}

/** Packs the dependencies of a published package, so that its tarball can be installed offline. Returns the tarballs. */
export async function packDependencies(packageName: string, folder: string): Promise<string[]> {
  const { folder: packageFolder } = await findPublishedPackage(packageName);
  const tarballs: string[] = [];
  for (const dependency of new Set(await findDependencies(join(repositoryRoot, packageFolder, "package.json")))) {
    // pnpm hard-links equal files, and npm packs all but the first of them as empty files.
    const copy = join(folder, "dependencies", basename(dependency));
    await cp(dependency, copy, { recursive: true });
    const options = ["--ignore-scripts", "--json", "--pack-destination", folder];
    const { stdout } = await execa("npm", ["pack", copy, ...options]);
    const [{ filename }] = JSON.parse(stdout);
    tarballs.push(join(folder, filename));
  }
  return tarballs;
}
