import { findStaleFiles, readFolder } from "@zero-trust-accounts/tooling/files";
import { repositoryRoot } from "@zero-trust-accounts/tooling/repository";
import { type GeneratedFiles, generatedFolders } from "./generate-files.ts";

/** Returns one line for each file of the repository that is not what the spec generates. */
export async function listStaleFiles({ folder }: GeneratedFiles): Promise<readonly string[]> {
  return findStaleFiles(repositoryRoot, generatedFolders, await readFolder(folder));
}
