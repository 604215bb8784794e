import { cp, readFile, realpath } from "node:fs/promises";
import { findPackageJSON } from "node:module";
import { dirname, join } from "node:path";

/** Copies packages that are installed in the workspace, with what they depend on, as npm would lay them out. */
export async function copyPackages(names: readonly string[], dependent: string, folder: string): Promise<void> {
  for (const name of names) {
    const found = findPackageJSON(name, dependent);
    if (found === undefined) throw new Error(`${name} is not installed`);
    // What a package depends on lies beside the folder that the workspace's link leads to.
    const manifest = await realpath(found);
    await cp(dirname(manifest), join(folder, "node_modules", name), {
      recursive: true,
      filter: (source) => !source.slice(dirname(manifest).length).includes("/node_modules"),
    });
    const { dependencies = {} }: { dependencies?: Record<string, string> } = JSON.parse(
      await readFile(manifest, "utf8"),
    );
    await copyPackages(Object.keys(dependencies), manifest, folder);
  }
}
