import { type Command, InvalidArgumentError, Option } from "commander";
import { type OutputFormat, outputFormats } from "../printing/format-document.ts";

/** Options of every command that prints a result. */
export interface OutputOptions {
  readonly output: OutputFormat;
  readonly quiet?: boolean;
  readonly verbose?: boolean;
}

/** Options of every command that calls the API. */
export interface ConnectionOptions extends OutputOptions {
  readonly baseUrl?: string;
  readonly concurrency: number;
  readonly tokenFile?: string;
}

/** Options that select accounts. */
export interface AccountOptions {
  readonly account?: readonly string[];
  readonly accounts?: string;
}

/** Options of commands that record each account in a file. */
export interface ReportOptions {
  readonly report?: string;
  readonly resume?: string;
}

/** Options of commands that change accounts. */
export interface ChangeOptions extends ReportOptions {
  readonly snapshotDirectory?: string;
  readonly yes?: boolean;
}

function parseConcurrency(text: string): number {
  const value = Number(text);
  if (Number.isSafeInteger(value) && value >= 1 && value <= 1_000) return value;
  throw new InvalidArgumentError("It must be a whole number from 1 to 1000.");
}

const collect = (value: string, previous: readonly string[] = []): string[] => [...previous, value];

export function addOutputOptions(command: Command): Command {
  return command
    .addOption(new Option("--output <format>", "format of the result").choices(outputFormats).default("text"))
    .option("--quiet", "no notes and no progress on standard error; errors are still shown")
    .option("--verbose", "logs each HTTP attempt to standard error, and stack traces of failures");
}

export function addConnectionOptions(command: Command): Command {
  return addOutputOptions(command)
    .option("--token-file <file>", "file with the API token, instead of CLOUDFLARE_API_TOKEN")
    .option("--base-url <url>", "base URL of the API, such as that of a mock")
    .addOption(
      new Option("--concurrency <number>", "accounts that are processed at once")
        .argParser(parseConcurrency)
        .default(8),
    );
}

export function addAccountOptions(command: Command): Command {
  return command
    .option("--account <id>", "account to act on; repeatable", collect)
    .option("--accounts <file>", 'file with one account id a line and # comments; "-" is standard input');
}

export function addReportOptions(command: Command): Command {
  return command
    .option("--report <file>", "writes the result of each account to a new file, as soon as the account is done")
    .addOption(
      new Option("--resume <file>", "continues the run of a report file, without the accounts that are done").conflicts(
        "report",
      ),
    );
}

export function addChangeOptions(command: Command): Command {
  const changing = command
    .option("--yes", "does not ask")
    .option(
      "--snapshot-directory <directory>",
      "new folder for the settings before the change (default: zero-trust-snapshots-<time>)",
    );
  return addReportOptions(changing);
}
