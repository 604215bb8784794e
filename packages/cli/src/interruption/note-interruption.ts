import type { AccountOutcome } from "../accounts/run-accounts.ts";
import type { Session } from "../commands/session.ts";
import { formatCount } from "../printing/format-count.ts";
import { formatNumber } from "../printing/format-number.ts";

/** After a signal, states what was done and the command that continues. */
export function noteInterruption(
  { interruption, output }: Session,
  outcomes: readonly AccountOutcome<unknown>[],
  continueCommand: string,
): void {
  if (interruption.stoppedBy === undefined) return;
  const count = (status: string): number => outcomes.filter((outcome) => outcome.status === status).length;
  const done = formatCount(count("done"), "account");
  const failed = formatNumber(count("failed"));
  const notStarted = formatNumber(count("not-started"));
  output.log(
    `Interrupted: ${done} done, ${failed} failed, ${notStarted} not started. Continue with:\n  ${continueCommand}`,
  );
}
