import { readdir } from "node:fs/promises";
import { join, relative } from "node:path";
import { distFolder } from "./start-preview.ts";

/** Lists the paths of all built pages, such as `/guide/reading`. */
export async function listPages(): Promise<readonly string[]> {
  const entries = await readdir(distFolder, { recursive: true, withFileTypes: true });
  const files = entries.filter(({ name }) => name.endsWith(".html") && name !== "404.html");
  const paths = files.map(({ parentPath, name }) => relative(distFolder, join(parentPath, name)));
  return paths.map((path) => `/${path.replace(/(index)?\.html$/, "")}`).sort();
}
