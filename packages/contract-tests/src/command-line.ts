import { Command } from "commander";

/** A command without options and arguments. */
interface CommandDescription {
  /** The name of the package's script, such as `vectors`. */
  readonly name: string;
  /** What the command does, reads and writes. Printed by `--help`. */
  readonly description: string;
  readonly run: () => Promise<void>;
}

/**
 * Runs a command. `--help` prints the usage and does nothing else.
 * An unknown flag or argument prints the usage and exits with 1.
 * An error prints its message without a stack trace and exits with 1.
 */
export async function runCommandLine({ name, description, run }: CommandDescription): Promise<void> {
  const command = new Command(name)
    .description(description)
    .helpOption("-h, --help", "print this usage and exit")
    .allowExcessArguments(false)
    .showHelpAfterError()
    .action(run);
  try {
    await command.parseAsync();
  } catch (error) {
    console.error(`error: ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 1;
  }
}
