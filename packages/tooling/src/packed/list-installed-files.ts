import { stat } from "node:fs/promises";
import { join } from "node:path";
import { listFiles } from "../files/list-files.ts";

export interface InstalledFile {
  /** Absolute if the folder is. */
  readonly path: string;
  readonly bytes: number;
}

/** Lists all files of an installed package with their sizes. */
export async function listInstalledFiles(folder: string): Promise<readonly InstalledFile[]> {
  const paths = (await listFiles(folder)).map((path) => join(folder, path));
  return Promise.all(paths.map(async (path) => ({ path, bytes: (await stat(path)).size })));
}
