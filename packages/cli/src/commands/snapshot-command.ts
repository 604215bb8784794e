import { Command } from "commander";
import { runAccounts } from "../accounts/run-accounts.ts";
import { noteInterruption } from "../interruption/note-interruption.ts";
import { createResultDocument, toResultAccount } from "../printing/create-result-document.ts";
import { formatCount } from "../printing/format-count.ts";
import { formatDocument } from "../printing/format-document.ts";
import { getExitCode } from "./get-exit-code.ts";
import {
  type AccountOptions,
  addAccountOptions,
  addConnectionOptions,
  addReportOptions,
  type ConnectionOptions,
  type ReportOptions,
} from "./options.ts";
import { printFailures } from "./print-failures.ts";
import type { Runtime } from "./runtime.ts";
import { createSession } from "./session.ts";
import { startRun } from "./start-run.ts";

type SnapshotOptions = ConnectionOptions & AccountOptions & ReportOptions & { readonly directory: string };

async function runSnapshot(options: SnapshotOptions, runtime: Runtime, command: Command): Promise<number> {
  const session = await createSession(options, runtime);
  const { output } = session;
  const runOptions = {
    accountOptions: options,
    declared: undefined,
    reportOptions: options,
    snapshotDirectory: options.directory,
    // The accounts are all of the input.
    inputSha256: "",
  };
  const run = await startRun(command, runOptions, runtime);
  const report = run.openReport();

  const outcomes = await runAccounts<string>(session, {
    label: "Saving",
    accountIds: run.accountIds,
    process: async (account) => run.snapshotFolder.save(await account.snapshot()),
    onOutcome(outcome) {
      const { accountId } = outcome;
      if (outcome.status === "done") report.record({ accountId, status: "saved", file: outcome.value });
      if (outcome.status === "failed") report.record({ accountId, status: "failed", error: outcome.failure });
    },
  });
  report.close();

  if (options.output === "text") {
    const saved = outcomes.filter(({ status }) => status === "done").length;
    output.print(`${formatCount(saved, "snapshot")} saved in ${run.snapshotFolder.path}.`);
  } else {
    const accounts = outcomes.map((outcome) => toResultAccount(outcome, (file) => ({ status: "saved", file })));
    const document = createResultDocument("snapshot", ["saved"], accounts);
    const summary = { ...document.summary, "done-before": run.doneBefore };
    output.print(formatDocument({ ...document, summary }, options.output));
  }
  printFailures(output, outcomes);
  noteInterruption(session, outcomes, run.continueCommand);
  return getExitCode(outcomes);
}

export function createSnapshotCommand(runtime: Runtime, setExitCode: (code: number) => void): Command {
  const command = new Command("snapshot")
    .summary("saves the settings of each account in a file")
    .description("Saves all writable settings of each account in a file that only its owner can read.")
    .requiredOption("--directory <directory>", "new or empty folder for the files");
  addReportOptions(addAccountOptions(addConnectionOptions(command)));
  return command.action(async (options: SnapshotOptions) => setExitCode(await runSnapshot(options, runtime, command)));
}
