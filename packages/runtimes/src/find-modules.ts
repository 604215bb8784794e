import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { listLibraries } from "@zero-trust-accounts/tooling/repository";

/** The modules for a runtime that does not resolve packages itself. Paths are relative to the folder. */
export interface Modules {
  /** The path of the module for each bare specifier. */
  readonly pathBySpecifier: Readonly<Record<string, string>>;
  /** The paths of all modules. */
  readonly paths: readonly string[];
}

interface PackageJson {
  /** A target is a path, or conditions such as `types` and `default`. */
  readonly exports: { readonly ".": { readonly import: string | { readonly default: string } } };
}

async function listModules(folder: string, path: string): Promise<string[]> {
  const names = await readdir(join(folder, path));
  return names.filter((name) => /\.m?js$/.test(name)).map((name) => join(path, name));
}

async function resolveEntry(folder: string, packagePath: string): Promise<string> {
  const packageJson = await readFile(join(folder, packagePath, "package.json"), "utf8");
  const { exports }: PackageJson = JSON.parse(packageJson);
  const target = exports["."].import;
  return join(packagePath, typeof target === "string" ? target : target.default);
}

/** Finds the modules of the suite and of the packages installed in a folder. */
export async function findModules(folder: string): Promise<Modules> {
  const specifiers = [...(await listLibraries()).map(({ name }) => name), "openapi-fetch"];
  const packagePaths = specifiers.map((specifier) => join("node_modules", specifier));
  const entries = specifiers.map(async (specifier): Promise<[string, string]> => {
    return [specifier, await resolveEntry(folder, join("node_modules", specifier))];
  });
  const moduleFolders = ["suite", ...packagePaths.map((path) => join(path, "dist"))];
  const paths = await Promise.all(moduleFolders.map((path) => listModules(folder, path)));
  return {
    pathBySpecifier: Object.fromEntries(await Promise.all(entries)),
    paths: paths.flat(),
  };
}
