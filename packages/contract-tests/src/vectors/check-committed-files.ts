import { findStaleFiles } from "./find-stale-files.ts";

/** Throws an error that names each file that is not what the spec generates, and the command that generates it. */
export function checkCommittedFiles(packageFolder: string, generatedFiles: ReadonlyMap<string, string>): void {
  const staleFiles = findStaleFiles(packageFolder, generatedFiles);
  if (staleFiles.length === 0) return;
  throw new Error(`the committed vectors do not match the spec:\n${staleFiles.join("\n")}\nRun: pnpm regenerate`);
}
