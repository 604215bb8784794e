import { Command } from "commander";

/** Creates a command that only prints its usage for `--help`, and exits with code 1 for an unknown flag or argument. */
export const createCommand = (name: string, description: string): Command =>
  new Command(name).description(description).showHelpAfterError();
