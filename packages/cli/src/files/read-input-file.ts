import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { describeFileError } from "../errors/describe-file-error.ts";
import { UsageError } from "../errors/usage-error.ts";

/** The text of a file, and what identifies its content. */
export interface InputFile {
  readonly name: string;
  readonly text: string;
  readonly sha256: string;
}

/** Reads a text file. @throws UsageError for a file that cannot be read or is not UTF-8 */
export async function readInputFile(name: string): Promise<InputFile> {
  const bytes = await readFile(name).catch((error: NodeJS.ErrnoException) => {
    throw new UsageError(describeFileError(name, error));
  });
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  try {
    return { name, text: new TextDecoder("utf-8", { fatal: true }).decode(bytes), sha256 };
  } catch {
    throw new UsageError(`${name}: the file is not UTF-8 text`);
  }
}
