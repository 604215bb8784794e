import { relative, resolve } from "node:path";
import type { Command } from "commander";
import { selectAccounts } from "../accounts/select-accounts.ts";
import { UsageError } from "../errors/usage-error.ts";
import { openReport, type Report } from "../report/open-report.ts";
import { readReport } from "../report/read-report.ts";
import { getDefaultSnapshotFolder, prepareSnapshotFolder, type SnapshotFolder } from "../snapshots/snapshot-folder.ts";
import { formatCommandLine } from "./format-command-line.ts";
import type { AccountOptions, ReportOptions } from "./options.ts";
import type { Runtime } from "./runtime.ts";

/** What selects the accounts of a run and where it records them. */
export interface RunOptions {
  readonly accountOptions: AccountOptions;
  /** Accounts that the input names. */
  readonly declared: readonly string[] | undefined;
  readonly reportOptions: ReportOptions;
  /** Folder of the snapshots, if one is given. */
  readonly snapshotDirectory: string | undefined;
  /** Identifies the input, which must be the same if the run is resumed. */
  readonly inputSha256: string;
}

/** A run that records its accounts, and that can continue an earlier one. */
export interface StartedRun {
  /** The accounts that are not done yet. */
  readonly accountIds: readonly string[];
  /** How many accounts the earlier run has done. */
  readonly doneBefore: number;
  readonly snapshotFolder: SnapshotFolder;
  /** Opened once everything else has been checked. */
  openReport(): Report;
  readonly continueCommand: string;
}

/** Selects the accounts and prepares the files of a run. @throws UsageError for bad accounts or files */
export async function startRun(command: Command, options: RunOptions, runtime: Runtime): Promise<StartedRun> {
  const { accountOptions, declared, inputSha256, snapshotDirectory } = options;
  const { report, resume } = options.reportOptions;
  const earlierRun = resume === undefined ? undefined : await readReport(resume, command.name(), inputSha256);
  const { env, stdin } = runtime;
  const sources = { ...accountOptions, declared: earlierRun?.header.accounts ?? declared, env, stdin };
  const accounts = await selectAccounts(sources);

  const startedAt = new Date();
  const folder = earlierRun
    ? relative("", earlierRun.header.snapshotDirectory) || "."
    : (snapshotDirectory ?? getDefaultSnapshotFolder(startedAt));
  if (snapshotDirectory !== undefined && resolve(snapshotDirectory) !== resolve(folder))
    throw new UsageError(`--resume: the run saves its snapshots in ${folder}, not in ${snapshotDirectory}`);
  const snapshotFolder = await prepareSnapshotFolder(folder, earlierRun !== undefined);

  const reportFile = resume ?? report;
  const accountIds = accounts.filter((accountId) => !earlierRun?.doneAccountIds.has(accountId));
  const continued = { report: undefined, resume: reportFile, account: undefined, accounts: undefined };
  return {
    accountIds,
    doneBefore: accounts.length - accountIds.length,
    snapshotFolder,
    openReport: () =>
      openReport(
        reportFile,
        {
          format: "zero-trust-report",
          version: 1,
          command: command.name(),
          startedAt: startedAt.toISOString(),
          inputSha256,
          accounts,
          snapshotDirectory: resolve(folder),
        },
        earlierRun,
      ),
    continueCommand: formatCommandLine(command, {
      snapshotDirectory: undefined,
      ...(reportFile === undefined ? {} : continued),
    }),
  };
}
