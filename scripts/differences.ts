import { readdir, readFile } from "node:fs/promises";
import { join, relative } from "node:path";

/** The texts of all files in a folder by their paths in it; of a missing folder none. */
export async function contentsOf(folder: string): Promise<Map<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  return new Map(
    await Promise.all(files.map(async (file) => [relative(folder, file), await readFile(file, "utf8")] as const)),
  );
}

/** Says of every file that differs between the two folders what is wrong with it. */
export async function differences(actualFolder: string, expectedFolder: string): Promise<string[]> {
  const [actual, expected] = await Promise.all([contentsOf(actualFolder), contentsOf(expectedFolder)]);
  return [...new Set([...actual.keys(), ...expected.keys()])].sort().flatMap((name) => {
    if (!expected.has(name)) return [`${name} is not generated: remove it`];
    if (!actual.has(name)) return [`${name} is missing`];
    return actual.get(name) === expected.get(name) ? [] : [`${name} is not what spec/ gives`];
  });
}
