import { basename, join } from "node:path";
import { execa } from "execa";
import { findPublishedPackage } from "../repository/list-published-packages.ts";
import { repositoryRoot } from "../repository/repository-root.ts";

/** The fields of a `package.json` that tests read. */
export interface Manifest {
  readonly version: string;
  readonly peerDependencies?: Readonly<Record<string, string>>;
  readonly [field: string]: unknown;
}

export interface PackedPackage {
  /** The path of the tarball. */
  readonly tarball: string;
  /** All files of the tarball, relative to the package. */
  readonly files: readonly string[];
  readonly manifest: Manifest;
}

/** Packs a built package of the workspace into the folder. The tarball equals the one of `pnpm publish`. */
export async function packPackage(packageName: string, folder: string): Promise<PackedPackage> {
  const published = await findPublishedPackage(packageName);
  const packageFolder = join(repositoryRoot, published.folder);
  const tarball = join(folder, `${basename(packageFolder)}.tgz`);
  await execa("pnpm", ["pack", "--out", tarball], { cwd: packageFolder });
  const listing = await execa("tar", ["-tzf", tarball]);
  const files = listing.stdout.split("\n").map((entry) => entry.replace(/^package\//, ""));
  const manifest = await execa("tar", ["-xzOf", tarball, "package/package.json"]);
  return { tarball, files: files.sort(), manifest: JSON.parse(manifest.stdout) };
}
