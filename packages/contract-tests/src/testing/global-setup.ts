import { bundledDocument } from "../document/bundled-document.ts";
import { packageFolder } from "../package-folder.ts";
import { createVectorFiles } from "../vectors/create-vector-files.ts";
import { findStaleFiles } from "../vectors/find-stale-files.ts";
import { findMissingOperations } from "./find-missing-operations.ts";

/** Stops the tests with one message if most of them would fail for the same reason. */
export async function setup(): Promise<void> {
  const staleFiles = findStaleFiles(packageFolder, createVectorFiles(bundledDocument));
  if (staleFiles.length > 0) {
    const list = staleFiles.join("\n");
    throw new Error(`the committed vectors do not match the spec:\n${list}\nRun: pnpm regenerate`);
  }
  const missingOperations = await findMissingOperations();
  if (missingOperations.length > 0) {
    const list = missingOperations.join("\n");
    throw new Error(`the client or the mock lacks operations of the spec:\n${list}`);
  }
}
