import { forEachAccount, type ZeroTrustClient } from "@zero-trust-accounts/client";
import type { Session } from "../commands/session.ts";
import { describeFailure, type Failure } from "../errors/describe-failure.ts";
import { createProgressLine } from "../progress/progress-line.ts";

/** What became of one account. */
export type AccountOutcome<Value> =
  | { readonly accountId: string; readonly status: "done"; readonly value: Value }
  | {
      readonly accountId: string;
      readonly status: "failed";
      readonly failure: Failure;
      /** The file with the settings before a change, if the failure was during the change. */
      readonly snapshot?: string | undefined;
    }
  | { readonly accountId: string; readonly status: "not-started" };

export interface AccountWork<Value> {
  /** What the progress line calls the work. */
  readonly label: string;
  readonly accountIds: readonly string[];
  readonly process: (account: ZeroTrustClient, accountId: string) => Promise<Value>;
  /** Called after each account, in the order in which they finish. If it throws, no further account is started. */
  readonly onOutcome?: (outcome: AccountOutcome<Value>) => void;
}

/** Processes accounts within one rate limit. After Ctrl+C no further account is started. */
export async function runAccounts<Value>(session: Session, work: AccountWork<Value>): Promise<AccountOutcome<Value>[]> {
  const { client, concurrency, interruption, isVerbose, progressStream } = session;
  const progress = createProgressLine(work.label, work.accountIds.length, progressStream);
  const outcomes = new Map<string, AccountOutcome<Value>>();

  async function processAccount(account: ZeroTrustClient, accountId: string): Promise<void> {
    const outcome = await getOutcome(account, accountId);
    outcomes.set(accountId, outcome);
    if (outcome.status === "not-started") return;
    progress.count(outcome.status === "failed");
    work.onOutcome?.(outcome);
  }

  async function getOutcome(account: ZeroTrustClient, accountId: string): Promise<AccountOutcome<Value>> {
    if (interruption.stoppedBy !== undefined) return { accountId, status: "not-started" };
    try {
      return { accountId, status: "done", value: await work.process(account, accountId) };
    } catch (error) {
      return { accountId, status: "failed", failure: describeFailure(error, isVerbose) };
    }
  }

  try {
    await interruption.listenDuring(() =>
      forEachAccount(client, work.accountIds, (account, { accountId }) => processAccount(account, accountId), {
        concurrency,
        signal: interruption.signal,
        onProgress: ({ result }) => {
          if (result.status === "rejected" && !interruption.signal.aborted) throw result.reason;
        },
      }),
    );
  } finally {
    progress.stop();
  }
  // An account that the client did not start, because the second signal aborted the work, has no outcome.
  return work.accountIds.map((accountId) => outcomes.get(accountId) ?? { accountId, status: "not-started" });
}
