import { findStaleFiles } from "@zero-trust-accounts/tooling/files";

/** Folders of the package that contain generated files only. */
const generatedFolders: readonly string[] = ["src/generated", "vectors"];

/** Throws an error that names each file that is not what the spec generates, and the command that generates it. */
export async function checkCommittedFiles(
  packageFolder: string,
  generatedFiles: ReadonlyMap<string, string>,
): Promise<void> {
  const staleFiles = await findStaleFiles(packageFolder, generatedFolders, generatedFiles);
  if (staleFiles.length === 0) return;
  throw new Error(`the committed vectors do not match the spec:\n${staleFiles.join("\n")}\nRun: pnpm regenerate`);
}
