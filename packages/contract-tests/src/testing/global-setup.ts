import { bundledDocument } from "../document/bundled-document.ts";
import { packageFolder } from "../package-folder.ts";
import { checkCommittedFiles } from "../vectors/check-committed-files.ts";
import { createVectorFiles } from "../vectors/create-vector-files.ts";
import { findMissingOperations } from "./find-missing-operations.ts";

/** Stops the tests with one message if most of them would fail for the same reason. */
export async function setup(): Promise<void> {
  await checkCommittedFiles(packageFolder, createVectorFiles(bundledDocument));
  const missingOperations = await findMissingOperations();
  if (missingOperations.length > 0) {
    const list = missingOperations.join("\n");
    throw new Error(`the client or the mock lacks operations of the spec:\n${list}`);
  }
}
