import { cp, readFile, realpath } from "node:fs/promises";
import { findPackageJSON } from "node:module";
import { dirname, join } from "node:path";

/** Copies packages of the workspace and their dependencies into one `node_modules` folder, as npm would install them. */
export async function copyPackages(names: readonly string[], dependent: string, folder: string): Promise<void> {
  for (const name of names) {
    const found = findPackageJSON(name, dependent);
    if (found === undefined) throw new Error(`package ${name} is not installed`);
    // pnpm links a package's folder. Its dependencies are siblings of the link's target.
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
