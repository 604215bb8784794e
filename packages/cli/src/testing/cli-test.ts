import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { MockAccountsOptions } from "@zero-trust-accounts/mock";
import { onTestFinished } from "vitest";
import { stringify } from "yaml";
import { type CliOptions, type CliProcess, type CliResult, startCli } from "./run-cli.ts";
import { type ServedMock, serveMock } from "./serve-mock.ts";
import { createTemporaryFolder } from "./temporary-folder.ts";

/** A folder with files, and a mock that the command calls. */
export interface CliTest extends ServedMock {
  readonly folder: string;
  /** Writes a desired state, or another file, as YAML. */
  write(fileName: string, value: unknown): Promise<void>;
  start(...args: readonly string[]): CliProcess;
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
  const start = (cliOptions: CliOptions, args: readonly string[]): CliProcess =>
    startCli([...args, "--base-url", served.baseUrl], { cwd: folder, ...cliOptions });
  return Object.assign(served, {
    folder,
    write: (fileName: string, value: unknown) => writeFile(join(folder, fileName), stringify(value)),
    start: (...args: readonly string[]) => start({}, args),
    run: (...args: readonly string[]) => start({}, args).ended,
    runOffline: (...args: readonly string[]) => startCli(args, { cwd: folder }).ended,
    runWith: (cliOptions: CliOptions, ...args: readonly string[]) => start(cliOptions, args).ended,
    listWrites: () =>
      served.mock.requests.filter(({ method }) => method !== "GET").map(({ method, path }) => `${method} ${path}`),
  });
}
