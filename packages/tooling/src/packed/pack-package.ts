import { basename, join } from "node:path";
import { execa } from "execa";
import { findPublishedPackage } from "../repository/published-packages.ts";
import { repositoryRoot } from "../repository/repository-root.ts";

/** The fields of a `package.json` that the tests read. */
export interface Manifest {
  readonly version: string;
  readonly peerDependencies?: Readonly<Record<string, string>>;
  readonly [field: string]: unknown;
}

export interface PackedPackage {
  readonly tarball: string;
  /** Every file of the tarball, as a path in the package. */
  readonly files: readonly string[];
  readonly manifest: Manifest;
}

/** Packs a built package of the workspace into a tarball in the folder, as `pnpm publish` does. */
export async function packPackage(packageName: string, folder: string): Promise<PackedPackage> {
  const source = join(repositoryRoot, (await findPublishedPackage(packageName)).folder);
  const tarball = join(folder, `${basename(source)}.tgz`);
  await execa("pnpm", ["pack", "--out", tarball], { cwd: source });
  const listing = await execa("tar", ["-tzf", tarball]);
  const manifest = await execa("tar", ["-xzOf", tarball, "package/package.json"]);
  return {
    tarball,
    files: listing.stdout
      .split("\n")
      .map((entry) => entry.replace(/^package\//, ""))
      .sort(),
    manifest: JSON.parse(manifest.stdout),
  };
}
