import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { listInstalledFiles } from "@zero-trust-accounts/tooling/packed";
import { competitorsWithoutControl } from "../competitors.ts";
import type { Summary } from "../results/summarize.ts";
import type { Measure } from "./measure.ts";

/** Returns the names of a package and of all its direct and indirect dependencies. */
async function listDependencies(name: string, modules: string): Promise<string[]> {
  const { dependencies = {} }: { dependencies?: Record<string, string> } = JSON.parse(
    await readFile(join(modules, name, "package.json"), "utf8"),
  );
  const nested = await Promise.all(
    Object.keys(dependencies).map((dependency) => listDependencies(dependency, modules)),
  );
  return [...new Set([name, ...nested.flat()])];
}

/** Measures the packages and files that a consumer installs. For @hey-api, these are the generated source files. */
export const measureInstalled: Measure = async ({ folder }) => {
  const modules = join(folder, "node_modules");
  const megabytes: Record<string, Summary> = {};
  const packages: Record<string, Summary> = {};
  const files: Record<string, Summary> = {};
  for (const { id, packageName } of competitorsWithoutControl) {
    const isGenerated = id === "hey-api";
    const names = packageName ? await listDependencies(packageName, modules) : [];
    const folders = isGenerated ? [join(folder, "generated-by-hey-api")] : names.map((name) => join(modules, name));
    const allFiles = (await Promise.all(folders.map(listInstalledFiles))).flat();
    // The temporary project has also compiled the generated code in the same folder.
    const sourceFiles = isGenerated ? allFiles.filter(({ path }) => path.endsWith(".ts")) : allFiles;
    megabytes[id] = { median: sourceFiles.reduce((sum, { bytes }) => sum + bytes, 0) / 1e6 };
    packages[id] = { median: names.length };
    files[id] = { median: sourceFiles.length };
  }
  return {
    rows: [
      { id: "installed-size", title: "installed size", unit: "MB", values: megabytes },
      { id: "installed-packages", title: "installed packages", unit: "count", values: packages },
      { id: "installed-files", title: "installed files", unit: "count", values: files },
    ],
  };
};
