import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { MockAccountsOptions } from "@zero-trust-accounts/mock";
import { onTestFinished } from "vitest";
import { stringify } from "yaml";
import { type CliOptions, type CliResult, runCli } from "./run-cli.ts";
import { type ServedMock, serveMock } from "./serve-mock.ts";
import { type CliProcess, type ProcessOptions, startCli } from "./start-cli.ts";
import { createTemporaryFolder } from "./temporary-folder.ts";

/** A folder with files, and a mock that the command calls. */
export interface CliTest extends ServedMock {
  readonly folder: string;
  /** Writes a desired state, or another file, as YAML. */
  write(fileName: string, value: unknown): Promise<void>;
  /** Starts the built command as a process. */
  start(...args: readonly string[]): CliProcess;
  startWith(options: ProcessOptions, ...args: readonly string[]): CliProcess;
  /** Runs the command within the test's process. */
  run(...args: readonly string[]): Promise<CliResult>;
  /** Runs a command that has no --base-url. */
  runOffline(...args: readonly string[]): Promise<CliResult>;
  runWith(options: CliOptions, ...args: readonly string[]): Promise<CliResult>;
  /** Methods and paths of the requests that arrived, without those that only read. */
  listWrites(): string[];
}

/** Creates a folder and a mock that are removed after the test. */
export async function createCliTest(options: MockAccountsOptions = {}): Promise<CliTest> {
  const [folder, served] = await Promise.all([createTemporaryFolder(), serveMock(options)]);
  onTestFinished(() => served.close());
  const addBaseUrl = (args: readonly string[]): string[] => [...args, "--base-url", served.baseUrl];
  const startWith = (processOptions: ProcessOptions, ...args: readonly string[]): CliProcess =>
    startCli(addBaseUrl(args), { cwd: folder, ...processOptions });
  const runWith = (cliOptions: CliOptions, ...args: readonly string[]): Promise<CliResult> =>
    runCli(addBaseUrl(args), { cwd: folder, ...cliOptions });
  return Object.assign(served, {
    folder,
    write: (fileName: string, value: unknown) => writeFile(join(folder, fileName), stringify(value)),
    start: (...args: readonly string[]) => startWith({}, ...args),
    startWith,
    run: (...args: readonly string[]) => runWith({}, ...args),
    runOffline: (...args: readonly string[]) => runCli(args, { cwd: folder }),
    runWith,
    listWrites: () =>
      served.mock.requests.filter(({ method }) => method !== "GET").map(({ method, path }) => `${method} ${path}`),
  });
}
