import { rename, rm, writeFile } from "node:fs/promises";
import { describeFileError } from "../errors/describe-file-error.ts";

/** A file cannot be written. */
export class WriteFileError extends Error {
  override readonly name = "WriteFileError";

  constructor(file: string, error: NodeJS.ErrnoException) {
    super(`cannot write ${describeFileError(file, error)}`);
  }
}

/** Writes a file that only its owner can read. It is either complete or absent, also if the process is killed. */
export async function writePrivateFile(file: string, text: string): Promise<void> {
  const temporaryFile = `${file}.${process.pid}.tmp`;
  try {
    await writeFile(temporaryFile, text, { mode: 0o600, flag: "wx" });
    await rename(temporaryFile, file);
  } catch (error) {
    await rm(temporaryFile, { force: true });
    // The file system throws errors with a code.
    throw new WriteFileError(file, error as NodeJS.ErrnoException);
  }
}
