import { mkdir, realpath, rm, symlink } from "node:fs/promises";
import { dirname, join } from "node:path";
import { toObject } from "../../json/json-object.ts";
import type { PackedPackage } from "../packed-package.ts";
import type { PackagePair } from "./compare-declarations.ts";

function listDependencies({ manifest }: PackedPackage): string[] {
  const fields = [manifest.dependencies, manifest.optionalDependencies, manifest.peerDependencies];
  return fields.flatMap((field) => Object.keys(toObject(field)));
}

async function link(target: string, path: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await rm(path, { force: true });
  await symlink(target, path);
}

/**
 * Links the dependencies that the declarations import into the folders of the packed packages. Both sides use the
 * version of the head, so that the types of a dependency are the same types. A change in them is therefore not found.
 */
export async function linkDependencies(packages: readonly PackagePair[]): Promise<void> {
  const packedNames = packages.flatMap(({ base, head }) => [base.name, head.name]);
  for (const { base, head } of packages) {
    const headNames = listDependencies(head);
    for (const name of new Set([...headNames, ...listDependencies(base)])) {
      if (packedNames.includes(name)) continue;
      const { source } = headNames.includes(name) ? head : base;
      const target = await realpath(join(source, "node_modules", name));
      await link(target, join(base.folder, "node_modules", name));
      await link(target, join(head.folder, "node_modules", name));
    }
  }
}
