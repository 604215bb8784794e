import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { repositoryRoot } from "../paths.ts";

/** A package of the workspace that is published. */
export interface ReleasedPackage {
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

/** Every package of the workspace that is published, in the order of their folders. */
export async function releasedPackages(root: string = repositoryRoot): Promise<readonly ReleasedPackage[]> {
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
