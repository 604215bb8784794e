import { readFile } from "node:fs/promises";
import { join } from "node:path";

/** The separate workspace into which the tools are installed. */
export const toolsFolder: string = join(import.meta.dirname, "../tools");

/** Lists the names of the tools' packages. */
export async function listToolPackages(): Promise<readonly string[]> {
  const manifest = JSON.parse(await readFile(join(toolsFolder, "package.json"), "utf8"));
  return Object.keys(manifest.dependencies);
}

/** Returns the path of a file in the package of a tool. */
export const findToolFile = (packageName: string, path: string): string =>
  join(toolsFolder, "node_modules", packageName, path);

export async function readToolVersion(packageName: string): Promise<string> {
  return JSON.parse(await readFile(findToolFile(packageName, "package.json"), "utf8")).version;
}
