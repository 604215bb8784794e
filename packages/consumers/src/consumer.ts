/** What a check works with. */
export interface CheckContext {
  /** The folder with the installed packages, the tools and a copy of `programs/`. */
  readonly folder: string;
  /** The name of the consumer and the module system. Files that a check writes contain it. */
  readonly label: string;
  /** The base URL of the mock, and the account of this check. */
  readonly url: string;
  readonly accountId: string;
  /** Runs a program in the folder, with the URL and the account in its environment. */
  run(file: string, args: readonly string[], environment?: Readonly<Record<string, string>>): Promise<void>;
  /** Runs a program with Node 24. */
  runNode(args: readonly string[], environment?: Readonly<Record<string, string>>): Promise<void>;
}

/** Uses the packages. Rejects if that fails. */
export type Check = (context: CheckContext) => Promise<void>;

/** A tool of other projects that loads the packages. */
export interface Consumer {
  /** The name for `--only`. */
  readonly name: string;
  readonly title: string;
  /** Reads the version of the tool after its installation. A simulation has none. */
  readonly readVersion?: () => Promise<string>;
  /** The check in an ES module, if the tool supports them. */
  readonly import?: Check;
  /** The check in CommonJS, if the tool supports it. */
  readonly require?: Check;
}
