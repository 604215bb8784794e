import { readdir, readFile } from "node:fs/promises";
import { join, relative } from "node:path";

/** Reads all files of a folder, by their paths in it. A missing folder has no files. */
export async function readFolder(folder: string): Promise<ReadonlyMap<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  return new Map(
    await Promise.all(files.map(async (file) => [relative(folder, file), await readFile(file, "utf8")] as const)),
  );
}

/** Returns one line for each file that differs between a folder and the folder with the generated files. */
export async function compareFolders(folder: string, generatedFolder: string): Promise<readonly string[]> {
  const [actual, generated] = await Promise.all([readFolder(folder), readFolder(generatedFolder)]);
  return [...new Set([...actual.keys(), ...generated.keys()])].sort().flatMap((name) => {
    if (!generated.has(name)) return [`${name} is not generated: remove it`];
    if (!actual.has(name)) return [`${name} is missing`];
    return actual.get(name) === generated.get(name) ? [] : [`${name} is not what spec/ generates`];
  });
}
