import type { AccountOutcome } from "../accounts/run-accounts.ts";
import { getExitCode } from "../commands/get-exit-code.ts";
import type { OutputOptions } from "../commands/options.ts";
import { printFailures } from "../commands/print-failures.ts";
import type { Session } from "../commands/session.ts";
import { exitCodes } from "../errors/exit-codes.ts";
import { noteInterruption } from "../interruption/note-interruption.ts";
import { listFieldChanges } from "../plan/list-field-changes.ts";
import { createResultDocument, toResultAccount } from "../printing/create-result-document.ts";
import { formatCount } from "../printing/format-count.ts";
import { formatDocument } from "../printing/format-document.ts";
import { formatNumber } from "../printing/format-number.ts";
import type { ChangeJob, ChangeResult } from "./change-job.ts";
import type { ChangeJobResult } from "./run-change-job.ts";

const countStatus = (outcomes: readonly AccountOutcome<ChangeResult>[], status: string): number =>
  outcomes.filter(
    (outcome) => outcome.status === status || (outcome.status === "done" && outcome.value.status === status),
  ).length;

/** Whether an account failed after a write, or during one. */
const mayHaveWritten = (outcome: AccountOutcome<ChangeResult>): boolean =>
  outcome.status === "failed" && (outcome.failure.outcome === "unknown" || (outcome.failure.written ?? []).length > 0);

function summarizeResult({ outcomes }: ChangeJobResult, { changedStatus, doneBefore }: ChangeJob): string {
  const parts = [
    `${formatCount(countStatus(outcomes, changedStatus), "account")} ${changedStatus}`,
    `${formatNumber(countStatus(outcomes, "unchanged"))} unchanged`,
  ];
  const failed = countStatus(outcomes, "failed");
  const notStarted = countStatus(outcomes, "not-started");
  if (failed > 0) parts.push(`${formatNumber(failed)} failed`);
  if (notStarted > 0) parts.push(`${formatNumber(notStarted)} not started`);
  if (doneBefore > 0) parts.push(`${formatNumber(doneBefore)} done in the earlier run`);
  return `${parts.join(", ")}.`;
}

function printDocument(
  session: Session,
  job: ChangeJob,
  result: ChangeJobResult,
  name: string,
  format: "json" | "yaml",
): void {
  const accounts = result.outcomes.map((outcome) =>
    toResultAccount(outcome, ({ changes, ...value }) => ({ ...value, changes: listFieldChanges(changes) })),
  );
  const statuses = job.isDryRun ? ["changes", "unchanged"] : [job.changedStatus, "unchanged"];
  const document = createResultDocument(name, statuses, accounts);
  const summary = { ...document.summary, "done-before": job.doneBefore };
  session.output.print(formatDocument({ ...document, summary }, format));
}

/** Prints what became of the accounts, and returns the exit code. */
export function printChangeResult(
  session: Session,
  job: ChangeJob,
  result: ChangeJobResult,
  name: string,
  options: OutputOptions,
): number {
  const { output, interruption } = session;
  const { outcomes, isDeclined } = result;
  if (options.output !== "text") printDocument(session, job, result, name, options.output);
  else if (!job.isDryRun && !isDeclined) output.print(summarizeResult(result, job));
  printFailures(output, outcomes);
  if (countStatus(outcomes, job.changedStatus) > 0 || outcomes.some(mayHaveWritten))
    output.note(`The settings before are in ${job.snapshotFolder.path}. To revert the change, use zero-trust restore.`);
  noteInterruption(session, outcomes, job.continueCommand);
  if (isDeclined && interruption.stoppedBy === undefined) {
    output.note("Nothing was changed.");
    return exitCodes.declined;
  }
  const hasFoundChanges = job.isDryRun && countStatus(outcomes, "changes") > 0;
  const exitCode = getExitCode(outcomes, hasFoundChanges ? exitCodes.changesFound : exitCodes.done);
  if (exitCode === exitCodes.changesFound && interruption.stoppedBy === undefined)
    output.note("Exit code 2 means that the plan found changes.");
  return exitCode;
}
