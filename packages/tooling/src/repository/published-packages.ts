import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { repositoryRoot } from "./repository-root.ts";

/** A package of the workspace that is published. */
export interface PublishedPackage {
  readonly name: string;
  readonly version: string;
  /** Relative to the repository, as git names it. */
  readonly folder: string;
}

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly private?: boolean;
}

/** Lists the packages of the workspace that are published, in the order of their folders. */
export async function publishedPackages(root: string = repositoryRoot): Promise<readonly PublishedPackage[]> {
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

/** Finds a published package by its name. */
export async function findPublishedPackage(name: string): Promise<PublishedPackage> {
  const found = (await publishedPackages()).find((candidate) => candidate.name === name);
  if (found === undefined) throw new Error(`the workspace publishes no package ${name}`);
  return found;
}
