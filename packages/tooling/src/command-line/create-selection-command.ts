import { Command, InvalidArgumentError, Option } from "commander";

/** The options of the command line. */
export interface SelectionOptions {
  /** The names of the items to test. */
  readonly only: readonly string[];
  /** Whether to write the results into files. */
  readonly write: boolean;
}

/** What the help text of a command describes. */
export interface SelectionCommand {
  /** Such as `pnpm test:runtimes`. */
  readonly name: string;
  readonly description: string;
  /** What the names stand for, in the plural, such as `runtimes`. */
  readonly items: string;
  /** All names that `--only` accepts. */
  readonly names: readonly string[];
  /** What `--write` writes, such as `RUNTIMES.md`. */
  readonly files: string;
}

/**
 * Creates a command that tests all items, or those of `--only`. `--help` prints the usage and exits with 0.
 * A wrong argument prints an error and the usage, and exits with 1.
 */
export function createSelectionCommand({ name, description, items, names, files }: SelectionCommand): Command {
  function parseNames(value: string): readonly string[] {
    const requestedNames = value.split(",").map((requestedName) => requestedName.trim());
    const unknownNames = requestedNames.filter((requestedName) => !names.includes(requestedName));
    if (unknownNames.length === 0) return names.filter((knownName) => requestedNames.includes(knownName));
    const unknown = unknownNames.map((unknownName) => `"${unknownName}"`).join(", ");
    throw new InvalidArgumentError(`Unknown: ${unknown}. Allowed: ${names.join(", ")}.`);
  }
  const only = new Option("--only <names>", `comma-separated ${items} to test, of ${names.join(", ")}`)
    .argParser(parseNames)
    .default(names, `all ${items}`);
  const write = new Option("--write", `write the results into ${files}`).default(false).conflicts("only");
  return new Command(name).description(description).addOption(only).addOption(write).showHelpAfterError();
}
