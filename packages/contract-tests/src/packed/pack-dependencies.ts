import { cp, readFile, realpath } from "node:fs/promises";
import { findPackageJSON } from "node:module";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { runCommand } from "./run-command.ts";

const workspaceScope = "@zero-trust-accounts/";

/** The folders of the installed packages that a package depends on, those of the workspace excluded. */
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

/** Packs what a package of the workspace depends on, so that its tarball can be installed offline. Returns the tarballs. */
export async function packDependencies(packageName: string, folder: string): Promise<string[]> {
  const manifestPath = await realpath(fileURLToPath(import.meta.resolve(`${packageName}/package.json`)));
  const tarballs: string[] = [];
  for (const dependency of await findDependencies(manifestPath)) {
    // pnpm links equal files to one another, and npm packs all but the first of them empty.
    const copy = join(folder, "dependencies", basename(dependency));
    await cp(dependency, copy, { recursive: true });
    const options = ["--ignore-scripts", "--json", "--pack-destination", folder];
    const { stdout } = await runCommand("npm", ["pack", copy, ...options]);
    const [{ filename }] = JSON.parse(stdout);
    tarballs.push(join(folder, filename));
  }
  return tarballs;
}
