import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { runCommand } from "./run-command.ts";

/** The `package.json` of a package, as far as the tests need it. */
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

/** Packs a built package of the workspace as `pnpm publish` would, into a tarball in the folder. */
export async function pack(packageName: string, folder: string): Promise<PackedPackage> {
  const source = dirname(fileURLToPath(import.meta.resolve(`${packageName}/package.json`)));
  const tarball = join(folder, `${basename(source)}.tgz`);
  await runCommand("pnpm", ["pack", "--out", tarball], { cwd: source });
  const listing = await runCommand("tar", ["-tzf", tarball]);
  const manifest = await runCommand("tar", ["-xzOf", tarball, "package/package.json"]);
  const entries = listing.stdout.trimEnd().split("\n");
  return {
    tarball,
    files: entries.map((entry) => entry.replace(/^package\//, "")).sort(),
    manifest: JSON.parse(manifest.stdout),
  };
}
