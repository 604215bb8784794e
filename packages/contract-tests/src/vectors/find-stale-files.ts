import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Folders of the package that contain generated files only. */
const generatedFolders: readonly string[] = ["vectors", "src/generated"];

function listFiles(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
}

/** Returns one line for each file of the package that is missing, outdated or not generated any more. */
export function findStaleFiles(packageFolder: string, generatedFiles: ReadonlyMap<string, string>): readonly string[] {
  const changed = [...generatedFiles].flatMap(([path, text]) => {
    const file = join(packageFolder, path);
    if (!existsSync(file)) return [`${path} is missing`];
    return readFileSync(file, "utf8") === text ? [] : [`${path} is not what the spec generates`];
  });
  const generatedPaths = new Set([...generatedFiles.keys()].map((path) => join(packageFolder, path)));
  const obsolete = generatedFolders
    .flatMap((folder) => listFiles(join(packageFolder, folder)))
    .filter((file) => !generatedPaths.has(file))
    .map((file) => `${file.slice(packageFolder.length + 1)} is not generated any more`);
  return [...changed, ...obsolete];
}
