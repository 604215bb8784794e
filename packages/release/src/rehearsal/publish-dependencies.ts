import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { packDependencies } from "@zero-trust-accounts/tooling/packed";
import { execa } from "execa";
import type { Registry } from "./start-registry.ts";

/** Publishes what a package depends on outside the workspace, as it is installed here, to a registry that knows no other. */
export async function publishDependencies(packageName: string, parent: string, registry: Registry): Promise<void> {
  const folder = join(parent, "dependencies-of-packages");
  await mkdir(folder);
  await writeFile(join(folder, ".npmrc"), registry.settings);
  for (const tarball of await packDependencies(packageName, folder))
    await execa("npm", ["publish", tarball, "--ignore-scripts", "--provenance=false"], { cwd: folder });
}
