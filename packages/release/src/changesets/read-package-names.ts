import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { listPublishedPackages, repositoryRoot } from "@zero-trust-accounts/tooling/repository";
import { toArray, toObject } from "../json/json-object.ts";
import type { PackageNames } from "./find-changeset-problems.ts";

const configurationFile = ".changeset/config.json";

async function readJson(path: string): Promise<unknown> {
  return JSON.parse(await readFile(join(repositoryRoot, path), "utf8"));
}

async function readFixedGroup(): Promise<readonly string[]> {
  const { fixed } = toObject(await readJson(configurationFile));
  return toArray(fixed).flatMap(toArray).map(String);
}

async function listAllNames(): Promise<readonly string[]> {
  const folders = await readdir(join(repositoryRoot, "packages"));
  const paths = ["package.json", "scripts/package.json", "spec/package.json"];
  for (const folder of folders) paths.push(`packages/${folder}/package.json`);
  const manifests = await Promise.all(paths.map(readJson));
  return manifests.map((manifest) => String(toObject(manifest).name));
}

/** Reads the names of all packages. Throws if the published ones are not exactly the fixed group of Changesets. */
export async function readPackageNames(): Promise<PackageNames> {
  const group = await readFixedGroup();
  const published = (await listPublishedPackages()).map(({ name }) => name);
  const different = [...group, ...published].filter((name) => !group.includes(name) || !published.includes(name));
  if (different.length > 0)
    throw new Error(
      `"fixed" in ${configurationFile} must list exactly the published packages, but differs in ${different.join(", ")}`,
    );
  return { published: group, all: await listAllNames() };
}
