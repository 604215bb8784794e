import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { listPublishedPackages, type PublishedPackage } from "./list-published-packages.ts";
import { repositoryRoot } from "./repository-root.ts";

interface Manifest {
  readonly exports: Readonly<Record<string, unknown>>;
}

async function isLibrary({ folder }: PublishedPackage): Promise<boolean> {
  const manifest: Manifest = JSON.parse(await readFile(join(repositoryRoot, folder, "package.json"), "utf8"));
  return "." in manifest.exports;
}

/** Lists the published packages that programs import. The command is not among them: only Node runs it. */
export async function listLibraries(): Promise<readonly PublishedPackage[]> {
  const packages = await listPublishedPackages();
  const areLibraries = await Promise.all(packages.map(isLibrary));
  return packages.filter((_, index) => areLibraries[index]);
}
