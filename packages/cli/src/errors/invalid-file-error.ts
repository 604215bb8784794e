import { UsageError } from "./usage-error.ts";

/** Something wrong at a place in a file. Line and column start at 1. */
export interface Problem {
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

/** A file has problems, each with its place. */
export class InvalidFileError extends UsageError {
  override readonly name = "InvalidFileError";
  readonly file: string;
  readonly problems: readonly Problem[];

  constructor(file: string, problems: readonly Problem[]) {
    super(problems.map(({ line, column, message }) => `${file}:${line}:${column}: ${message}`).join("\n"));
    this.file = file;
    this.problems = problems;
  }
}
