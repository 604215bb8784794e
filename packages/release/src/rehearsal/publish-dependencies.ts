import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { packDependencies } from "@zero-trust-accounts/tooling/packed";
import { execa } from "execa";
import type { Registry } from "./start-registry.ts";

/** Publishes the installed external dependencies of a package to the local registry, which has no other packages. */
export async function publishDependencies(
  packageName: string,
  parentFolder: string,
  registry: Registry,
): Promise<void> {
  const folder = join(parentFolder, "packed-dependencies");
  await mkdir(folder);
  await writeFile(join(folder, ".npmrc"), registry.npmSettings);
  for (const tarball of await packDependencies(packageName, folder))
    await execa("npm", ["publish", tarball, "--ignore-scripts", "--provenance=false"], { cwd: folder });
}
