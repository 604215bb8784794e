import type { Command } from "commander";

/**
 * Parses the command line and runs the command's action. `--help` prints the usage and does nothing else. An unknown
 * option prints the usage and exits with code 1. An error of the action prints its message and sets exit code 1.
 */
export async function runScript(command: Command): Promise<void> {
  try {
    await command.showHelpAfterError().parseAsync();
  } catch (error) {
    console.error(`error: ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 1;
  }
}
