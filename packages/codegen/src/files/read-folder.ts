import { readdir, readFile } from "node:fs/promises";
import { join, relative } from "node:path";

/** Reads all files of a folder. Returns their texts by their paths in the folder. A missing folder has no files. */
export async function readFolder(folder: string): Promise<ReadonlyMap<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  const texts = await Promise.all(files.map((file) => readFile(file, "utf8")));
  return new Map(files.map((file, index) => [relative(folder, file), texts[index] ?? ""]));
}
