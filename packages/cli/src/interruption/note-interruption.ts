import type { AccountOutcome } from "../accounts/run-accounts.ts";
import type { Session } from "../commands/session.ts";
import { formatCount } from "../printing/format-count.ts";

/** After a signal, states what was done and the command that continues. */
export function noteInterruption(
  { interruption, output }: Session,
  outcomes: readonly AccountOutcome<unknown>[],
  continueCommand: string,
): void {
  if (interruption.stoppedBy === undefined) return;
  const count = (status: string): number => outcomes.filter((outcome) => outcome.status === status).length;
  output.log(
    `Interrupted: ${formatCount(count("done"), "account")} done, ${count("failed")} failed, ${count("not-started")} not started. Continue with:\n  ${continueCommand}`,
  );
}
