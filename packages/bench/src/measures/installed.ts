import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { listInstalledFiles } from "@zero-trust-accounts/tooling/packed";
import { distinctPeers } from "../peers.ts";
import { exactly, type Quartiles } from "../quartiles.ts";
import type { Measure } from "./measure.ts";

/** A package and all that it depends on. */
async function closure(name: string, modules: string): Promise<string[]> {
  const { dependencies = {} }: { dependencies?: Record<string, string> } = JSON.parse(
    await readFile(join(modules, name, "package.json"), "utf8"),
  );
  const nested = await Promise.all(Object.keys(dependencies).map((dependency) => closure(dependency, modules)));
  return [...new Set([name, ...nested.flat()])];
}

/** What a consumer's installation grows by. */
export const installed: Measure = async ({ folder }) => {
  const modules = join(folder, "node_modules");
  const megabytes: Record<string, Quartiles> = {};
  const packages: Record<string, Quartiles> = {};
  const files: Record<string, Quartiles> = {};
  for (const { id, packageName } of distinctPeers) {
    const names = packageName ? await closure(packageName, modules) : [];
    const folders =
      id === "hey-api" ? [join(folder, "generated-by-hey-api")] : names.map((name) => join(modules, name));
    // The workbench has compiled the generated code beside it.
    const isInstalled = (file: { path: string }): boolean => id !== "hey-api" || file.path.endsWith(".ts");
    const sizes = (await Promise.all(folders.map(listInstalledFiles))).flat().filter(isInstalled);
    megabytes[id] = exactly(sizes.reduce((sum, { bytes }) => sum + bytes, 0) / 1e6);
    packages[id] = exactly(names.length);
    files[id] = exactly(sizes.length);
  }
  return {
    rows: [
      { id: "installed", title: "installed", unit: "MB", goal: 0.3, cells: megabytes },
      { id: "packages", title: "installed packages", unit: "count", goal: 3, cells: packages },
      { id: "files", title: "installed files", unit: "count", cells: files },
    ],
  };
};
