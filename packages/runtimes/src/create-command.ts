import { Command, InvalidArgumentError, Option } from "commander";

/** The options of the command line. */
export interface CommandOptions {
  /** The names of the runtimes to test. */
  readonly only: readonly string[];
  /** Whether to write the results into RUNTIMES.md and results.json. */
  readonly write: boolean;
}

/**
 * Creates the command. `--help` prints the usage and exits with 0.
 * A wrong argument prints an error and the usage, and exits with 1.
 */
export function createCommand(runtimeNames: readonly string[]): Command {
  function parseNames(value: string): readonly string[] {
    const requestedNames = value.split(",").map((name) => name.trim());
    const unknownNames = requestedNames.filter((name) => !runtimeNames.includes(name));
    if (unknownNames.length === 0) return runtimeNames.filter((name) => requestedNames.includes(name));
    const unknown = unknownNames.map((name) => `"${name}"`).join(", ");
    throw new InvalidArgumentError(`Unknown: ${unknown}. Allowed: ${runtimeNames.join(", ")}.`);
  }
  const only = new Option("--only <names>", `comma-separated runtimes to test, of ${runtimeNames.join(", ")}`)
    .argParser(parseNames)
    .default(runtimeNames, "all runtimes");
  const write = new Option("--write", "write the results into RUNTIMES.md and results.json")
    .default(false)
    .conflicts("only");
  return new Command("pnpm test:runtimes")
    .description("Tests the packed packages in each runtime and prints a table of the results.")
    .addOption(only)
    .addOption(write)
    .showHelpAfterError();
}
