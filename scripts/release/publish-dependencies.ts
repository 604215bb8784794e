import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { packDependencies } from "../../packages/contract-tests/src/packed/pack-dependencies.ts";
import { runOrThrow } from "../testing/run-or-throw.ts";
import type { Registry } from "./start-registry.ts";

/** Publishes what a package depends on outside the workspace, as it is installed here, to a registry that knows no other. */
export async function publishDependencies(packageName: string, parent: string, registry: Registry): Promise<void> {
  const folder = join(parent, "dependencies-of-packages");
  await mkdir(folder);
  await writeFile(join(folder, ".npmrc"), registry.settings);
  for (const tarball of await packDependencies(packageName, folder))
    await runOrThrow("npm", ["publish", tarball, "--ignore-scripts", "--provenance=false"], folder);
}
