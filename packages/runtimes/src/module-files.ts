import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { publishedPackages } from "@zero-trust-accounts/tooling/repository";

/** What a runtime without a package resolution of its own has to be told. */
export interface ModuleFiles {
  /** By bare specifier, the path of the module below the folder. */
  readonly bare: Readonly<Record<string, string>>;
  /** The paths of all modules below the folder. */
  readonly all: readonly string[];
}

interface Exporting {
  readonly exports: { readonly ".": { readonly default: string } };
}

const modulesIn = async (folder: string, path: string): Promise<string[]> =>
  (await readdir(join(folder, path))).filter((name) => /\.m?js$/.test(name)).map((name) => join(path, name));

/** Finds the modules of the suite and of the packages installed in a folder. */
export async function moduleFiles(folder: string): Promise<ModuleFiles> {
  const names = [...(await publishedPackages()).map(({ name }) => name), "openapi-fetch"];
  const installed = names.map((name) => ({ name, path: join("node_modules", name) }));
  const bare = installed.map(async ({ name, path }): Promise<[string, string]> => {
    const { exports }: Exporting = JSON.parse(await readFile(join(folder, path, "package.json"), "utf8"));
    return [name, join(path, exports["."].default)];
  });
  const folders = ["suite", ...installed.map(({ path }) => join(path, "dist"))];
  const modules = await Promise.all(folders.map((path) => modulesIn(folder, path)));
  return { bare: Object.fromEntries(await Promise.all(bare)), all: modules.flat() };
}
