import type { AccountOutcome } from "../accounts/run-accounts.ts";
import { formatFailure } from "../errors/describe-failure.ts";
import type { Output } from "../printing/output.ts";

/** Names each failed account on standard error, with status, code and ray id where there are any. */
export function printFailures(output: Output, outcomes: readonly AccountOutcome<unknown>[]): void {
  for (const outcome of outcomes) {
    if (outcome.status !== "failed") continue;
    output.error(`${outcome.accountId}: ${formatFailure(outcome.failure)}`);
    if (outcome.failure.stack !== undefined) output.log(outcome.failure.stack);
  }
}
