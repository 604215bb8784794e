import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { listPublishedPackages, type PublishedPackage } from "@zero-trust-accounts/tooling/repository";
import { execa } from "execa";
import { toObject } from "../json/json-object.ts";
import { exportTree } from "./export-tree.ts";
import type { PackedPackage } from "./packed-package.ts";

/** The generated types, relative to the repository. */
const generatedTypesFile = "packages/types/src/generated/openapi.ts";
/** The packed packages, relative to the exported tree. */
const packedModules = "packed/node_modules";

/** What one commit would publish. */
export interface PackedTree {
  readonly packages: readonly PackedPackage[];
  /** The generated types as they stand in git. */
  readonly generatedTypes: string;
}

/** Gives all packages one version. A difference that only follows from the version is no change. */
async function setVersion(folder: string, packages: readonly PublishedPackage[], version: string): Promise<void> {
  for (const published of packages) {
    const file = join(folder, published.folder, "package.json");
    const manifest = toObject(JSON.parse(await readFile(file, "utf8")));
    await writeFile(file, JSON.stringify({ ...manifest, version }, undefined, 2));
  }
}

async function buildPackages(folder: string, packages: readonly PublishedPackage[]): Promise<void> {
  const filters = packages.flatMap(({ name }) => ["--filter", name]);
  const run = execa({ cwd: folder, preferLocal: true, localDir: import.meta.dirname, all: true, env: { CI: "true" } });
  await run("pnpm", [...filters, "install", "--frozen-lockfile", "--prefer-offline", "--ignore-scripts"]);
  await run("pnpm", [...filters, "run", "build"]);
}

async function readFiles(folder: string): Promise<ReadonlyMap<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  const files = await Promise.all(
    paths.map(async (path) => [relative(folder, path), await readFile(path, "latin1")] as const),
  );
  return new Map(files.filter(([path]) => path !== "package.json"));
}

async function packPackage(root: string, { name, folder }: PublishedPackage): Promise<PackedPackage> {
  const source = join(root, folder);
  const packed = join(root, packedModules, name);
  const tarball = join(root, "packed", `${name.replace("/", "-")}.tgz`);
  await mkdir(packed, { recursive: true });
  const run = execa({ cwd: source, preferLocal: true, localDir: import.meta.dirname, all: true });
  await run("pnpm", ["pack", "--out", tarball]);
  await run("tar", ["-xzf", tarball, "-C", packed, "--strip-components=1"]);
  const manifest = toObject(JSON.parse(await readFile(join(packed, "package.json"), "utf8")));
  return { name, source, folder: packed, manifest, files: await readFiles(packed) };
}

/** Builds and packs the published packages of a commit or tree object, below a new folder. */
export async function packTree(tree: string, folder: string, version: string): Promise<PackedTree> {
  await exportTree(tree, folder);
  const packages = await listPublishedPackages(folder);
  await setVersion(folder, packages, version);
  try {
    await buildPackages(folder, packages);
    return {
      packages: await Promise.all(packages.map((published) => packPackage(folder, published))),
      generatedTypes: await readFile(join(folder, generatedTypesFile), "utf8"),
    };
  } catch (error) {
    const output = error instanceof Error && "all" in error ? `\n${error.all}` : "";
    throw new Error(`the published packages of ${tree} cannot be built and packed${output}`, { cause: error });
  }
}
