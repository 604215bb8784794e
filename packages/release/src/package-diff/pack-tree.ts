import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { listFiles } from "@zero-trust-accounts/tooling/files";
import { listPublishedPackages, type PublishedPackage } from "@zero-trust-accounts/tooling/repository";
import { execa } from "execa";
import { toObject } from "../json/json-object.ts";
import { exportTree } from "./export-tree.ts";
import { installDependencies } from "./install-dependencies.ts";
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

/** Builds and packs the packages. Returns the folder with their tarballs. */
async function writeTarballs(folder: string, packages: readonly PublishedPackage[]): Promise<string> {
  const filters = packages.flatMap(({ name }) => ["--filter", name]);
  const tarballs = join(folder, "tarballs");
  const run = execa({ cwd: folder, preferLocal: true, localDir: import.meta.dirname, all: true });
  await run("pnpm", [...filters, "--config.verify-deps-before-run=false", "run", "build"]);
  await run("pnpm", [...filters, "pack", "--out", join(tarballs, "%s.tgz")]);
  return tarballs;
}

async function readFiles(folder: string): Promise<ReadonlyMap<string, string>> {
  const paths = (await listFiles(folder)).filter((path) => path !== "package.json");
  return new Map(
    await Promise.all(paths.map(async (path) => [path, await readFile(join(folder, path), "latin1")] as const)),
  );
}

async function extractPackage(root: string, tarballs: string, published: PublishedPackage): Promise<PackedPackage> {
  const { name } = published;
  const folder = join(root, packedModules, name);
  await mkdir(folder, { recursive: true });
  const tarball = join(tarballs, `${name.replace("@", "").replace("/", "-")}.tgz`);
  await execa("tar", ["-xzf", tarball, "-C", folder, "--strip-components=1"]);
  const manifest = toObject(JSON.parse(await readFile(join(folder, "package.json"), "utf8")));
  return { name, source: join(root, published.folder), folder, manifest, files: await readFiles(folder) };
}

/** Builds and packs the published packages of a commit or tree object, below a new folder. */
export async function packTree(tree: string, folder: string, version: string): Promise<PackedTree> {
  await exportTree(tree, folder);
  const packages = await listPublishedPackages(folder);
  await setVersion(folder, packages, version);
  try {
    await installDependencies(folder, packages);
    const tarballs = await writeTarballs(folder, packages);
    return {
      packages: await Promise.all(packages.map((published) => extractPackage(folder, tarballs, published))),
      generatedTypes: await readFile(join(folder, generatedTypesFile), "utf8"),
    };
  } catch (error) {
    const output = error instanceof Error && "all" in error ? `\n${error.all}` : "";
    throw new Error(`the published packages of ${tree} cannot be built and packed${output}`, { cause: error });
  }
}
