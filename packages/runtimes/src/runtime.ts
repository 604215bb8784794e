import type { SuiteOptions } from "./suite/run-suite.ts";

/** A program and its arguments. */
export interface Command {
  readonly file: string;
  readonly args: readonly string[];
}

/** A JavaScript runtime that runs the suite. */
export interface Runtime {
  /** The name for `--only`. */
  readonly name: string;
  /** The heading of its column, without the version. */
  readonly title: string;
  /** The `navigator.userAgent` that its report must contain. */
  readonly userAgent: RegExp;
  /** Whether it is a browser of this machine. A browser opens a page, enforces CORS, and keeps running after the suite. */
  readonly isBrowser?: boolean;
  /** Returns the path of the executable. @throws Error that states how to install a missing runtime */
  findExecutable(): string;
  /** Writes the files that the runtime needs into the folder. Returns the command that runs the suite. */
  prepare(file: string, folder: string, options: SuiteOptions): Promise<Command>;
}
