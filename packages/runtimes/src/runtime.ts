import type { Conditions } from "./suite/run-suite.ts";

/** A program, and what to start it with. */
export interface Command {
  readonly file: string;
  readonly args: readonly string[];
}

/** What can run the suite. */
export interface Runtime {
  /** What `--only` calls it. */
  readonly name: string;
  /** Heading of its column, without the version. */
  readonly title: string;
  /** What it has to call itself. */
  readonly agent: RegExp;
  /** Whether it is this machine's own browser: it shows a page, obeys CORS, and stays open after the suite. */
  readonly isBrowser?: boolean;
  /** The file to start. @throws Error that says in one line how to get it */
  find(): string;
  /** Writes into the folder what it needs there, and returns what makes it run the suite. */
  prepare(file: string, folder: string, conditions: Conditions): Promise<Command>;
}
