import { join } from "node:path";
import { readFolder } from "./read-folder.ts";

/** Reads all files of some folders. Returns their texts by their paths from the root. */
async function readFolders(root: string, folders: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const files = new Map<string, string>();
  for (const folder of folders)
    for (const [path, text] of await readFolder(join(root, folder))) files.set(join(folder, path), text);
  return files;
}

/**
 * Compares generated files with the files in folders that contain generated files only. Returns one line for each file
 * that is missing, differs, or is not generated any more, in alphabetical order.
 *
 * @param root the folder to which all paths are relative
 */
export async function findStaleFiles(
  root: string,
  folders: readonly string[],
  generatedFiles: ReadonlyMap<string, string>,
): Promise<readonly string[]> {
  const files = await readFolders(root, folders);
  const paths = new Set([...files.keys(), ...generatedFiles.keys()]);
  return [...paths].sort().flatMap((path) => {
    if (!generatedFiles.has(path)) return [`${path} is not generated any more`];
    if (!files.has(path)) return [`${path} is missing`];
    return files.get(path) === generatedFiles.get(path) ? [] : [`${path} is not what the spec generates`];
  });
}
