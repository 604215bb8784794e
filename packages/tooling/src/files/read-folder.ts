import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { listFiles } from "./list-files.ts";

/** Reads all files of a folder. Returns their texts by their paths in the folder. A missing folder has no files. */
export async function readFolder(folder: string): Promise<ReadonlyMap<string, string>> {
  const paths = await listFiles(folder).catch(() => []);
  return new Map(
    await Promise.all(paths.map(async (path) => [path, await readFile(join(folder, path), "utf8")] as const)),
  );
}
