import type { Command } from "commander";

/** Quotes an argument for a POSIX shell where that is needed. */
const quote = (argument: string): string =>
  /^[\w@%+=:,./-]+$/.test(argument) ? argument : `'${argument.replaceAll("'", "'\\''")}'`;

/**
 * The command line that repeats a command, with the options that were given.
 *
 * @param replacement options that are added; undefined leaves one out
 */
export function formatCommandLine(
  command: Command,
  replacement: Readonly<Record<string, string | undefined>> = {},
): string {
  const words = ["zero-trust", command.name(), ...command.args.map(quote)];
  for (const option of command.options) {
    const name = option.attributeName();
    if (name in replacement || command.getOptionValueSource(name) !== "cli") continue;
    const values: readonly unknown[] = [command.getOptionValue(name)].flat();
    for (const value of values) words.push(option.long ?? "", ...(value === true ? [] : [quote(String(value))]));
  }
  for (const option of command.options) {
    const value = replacement[option.attributeName()];
    if (value !== undefined) words.push(option.long ?? "", quote(value));
  }
  return words.join(" ");
}
