import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { repositoryRoot } from "./repository-root.ts";

/** A package of the workspace that is published. */
export interface PublishedPackage {
  readonly name: string;
  readonly version: string;
  /** Relative to the repository, such as `packages/client`. */
  readonly folder: string;
}

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly private?: boolean;
}

/** Lists the packages of the workspace that are published, sorted by folder. */
export async function listPublishedPackages(root: string = repositoryRoot): Promise<readonly PublishedPackage[]> {
  const folders = (await readdir(join(root, "packages"))).sort().map((name) => `packages/${name}`);
  const manifests = await Promise.all(
    folders.map(async (folder) => {
      const manifest: Manifest = JSON.parse(await readFile(join(root, folder, "package.json"), "utf8"));
      return { ...manifest, folder };
    }),
  );
  return manifests
    .filter((manifest) => manifest.private !== true)
    .map(({ name, version, folder }) => ({ name, version, folder }));
}

/** Finds a published package by its name. Throws if there is none. */
export async function findPublishedPackage(name: string): Promise<PublishedPackage> {
  const packages = await listPublishedPackages();
  const published = packages.find((candidate) => candidate.name === name);
  if (published === undefined) {
    const names = packages.map((candidate) => candidate.name).join(", ");
    throw new Error(`the workspace does not publish ${name}, only ${names}`);
  }
  return published;
}
