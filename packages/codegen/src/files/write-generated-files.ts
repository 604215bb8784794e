import { mkdir, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { readFolder } from "@zero-trust-accounts/tooling/files";
import { repositoryRoot } from "@zero-trust-accounts/tooling/repository";
import { type GeneratedFiles, generatedFolders } from "./generate-files.ts";

/** Makes a folder equal to the generated one. Returns the paths of the files that it wrote or removed. */
async function updateFolder(folder: string, generatedFolder: string): Promise<string[]> {
  const [files, generatedFiles] = await Promise.all([readFolder(folder), readFolder(generatedFolder)]);
  const changed = [...generatedFiles].filter(([name, text]) => text !== files.get(name));
  for (const [name, text] of changed) {
    const file = join(folder, name);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
  const removedNames = [...files.keys()].filter((name) => !generatedFiles.has(name));
  for (const name of removedNames) await rm(join(folder, name));
  return [...changed.map(([name]) => name), ...removedNames];
}

/**
 * Copies generated files that differ into the repository, and removes files that are no longer generated. Returns their
 * paths.
 */
export async function writeGeneratedFiles({ folder }: GeneratedFiles): Promise<readonly string[]> {
  const changedFiles: string[] = [];
  for (const path of generatedFolders) {
    const names = await updateFolder(join(repositoryRoot, path), join(folder, path));
    changedFiles.push(...names.map((name) => `${path}/${name}`));
  }
  return changedFiles;
}
