import { readdir } from "node:fs/promises";
import { join, relative } from "node:path";

/** Lists all files of a folder and its subfolders. The paths are relative to the folder. */
export async function listFiles(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return files.map(({ parentPath, name }) => relative(folder, join(parentPath, name)));
}
