import { join } from "node:path";
import { repositoryRoot } from "@zero-trust-accounts/tooling/repository";
import { type GeneratedFiles, generatedFolders } from "./generate-files.ts";
import { readFolder } from "./read-folder.ts";

/** Returns one line for each file that differs between a folder and the folder with the generated files. */
async function compareFolders(folder: string, generatedFolder: string): Promise<readonly string[]> {
  const [files, generatedFiles] = await Promise.all([readFolder(folder), readFolder(generatedFolder)]);
  return [...new Set([...files.keys(), ...generatedFiles.keys()])].sort().flatMap((name) => {
    if (!generatedFiles.has(name)) return [`${name} is not generated: remove it`];
    if (!files.has(name)) return [`${name} is missing`];
    return files.get(name) === generatedFiles.get(name) ? [] : [`${name} is not what spec/ generates`];
  });
}

/** Returns one line for each file of the repository that is not what the spec generates. */
export async function findStaleFiles({ folder }: GeneratedFiles): Promise<readonly string[]> {
  const linesByFolder = await Promise.all(
    generatedFolders.map(async (path) => {
      const lines = await compareFolders(join(repositoryRoot, path), join(folder, path));
      return lines.map((line) => `${path}/${line}`);
    }),
  );
  return linesByFolder.flat();
}
