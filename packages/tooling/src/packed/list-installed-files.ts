import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";

export interface InstalledFile {
  /** Absolute if the folder is. */
  readonly path: string;
  readonly bytes: number;
}

/** Lists all files of an installed package with their sizes. */
export async function listInstalledFiles(folder: string): Promise<readonly InstalledFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  return Promise.all(paths.map(async (path) => ({ path, bytes: (await stat(path)).size })));
}
