import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { packDependencies } from "@zero-trust-accounts/tooling/packed";
import { listPublishedPackages } from "@zero-trust-accounts/tooling/repository";
import { execa } from "execa";
import type { Registry } from "./start-registry.ts";

/**
 * Publishes the installed external dependencies of all published packages to the local registry, which has no other
 * packages. Returns how many there are.
 */
export async function publishDependencies(parentFolder: string, registry: Registry): Promise<number> {
  const folder = join(parentFolder, "packed-dependencies");
  await mkdir(folder);
  await writeFile(join(folder, ".npmrc"), registry.npmSettings);
  const tarballs = new Set<string>();
  for (const { name } of await listPublishedPackages())
    for (const tarball of await packDependencies(name, folder)) tarballs.add(tarball);
  for (const tarball of tarballs)
    await execa("npm", ["publish", tarball, "--ignore-scripts", "--provenance=false"], { cwd: folder });
  return tarballs.size;
}
