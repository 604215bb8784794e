import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { describeFileError } from "../errors/describe-file-error.ts";
import { InvalidFileError } from "../errors/invalid-file-error.ts";
import { UsageError } from "../errors/usage-error.ts";
import type { DesiredState } from "./desired-state.ts";
import { parseYamlOrJson } from "./parse-document.ts";
import { validateDesiredState } from "./validate-desired-state.ts";

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

/** Parses and validates a desired-state file. @throws InvalidFileError with the place of each problem */
export function parseDesiredState({ name, text }: InputFile): DesiredState {
  const { value, problems, locate } = parseYamlOrJson(text);
  if (problems.length > 0) throw new InvalidFileError(name, problems);
  const { state, violations } = validateDesiredState(value);
  if (state !== undefined) return state;
  const located = violations.map(({ keys, part, message }) => ({ ...locate(keys, part), message }));
  located.sort((first, second) => first.line - second.line || first.column - second.column);
  throw new InvalidFileError(name, located);
}
