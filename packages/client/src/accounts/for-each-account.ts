import { checkAccountId } from "./account-id.ts";
import type { ZeroTrustClient } from "./client.ts";
import { refuse } from "./refuse.ts";

/** How one account ended. */
export type AccountResult<Value> =
  | { readonly accountId: string; readonly status: "fulfilled"; readonly value: Value }
  | { readonly accountId: string; readonly status: "rejected"; readonly reason: unknown };

/** Settings of {@link forEachAccount}. */
export interface ForEachAccountOptions<Value> {
  /** How many accounts are worked on at once. @default 8 */
  concurrency?: number | undefined;
  /**
   * Bound of each call in milliseconds, waits for the rate limit included: more than its window of five minutes, which
   * many accounts use up. @default 900000
   */
  deadlineMs?: number | undefined;
  /** Called after each account, in the order in which they end. Where it throws, no further account is started. */
  onProgress?: ((progress: { done: number; total: number; result: AccountResult<Value> }) => void) | undefined;
  /** The results of an interrupted run: what is fulfilled there is taken over and not done again. */
  previous?: readonly AccountResult<Value>[] | undefined;
  /** Ends the calls under way and starts no further account; those are rejected with its reason. */
  signal?: AbortSignal | undefined;
}

/**
 * Runs the callback for each account, with the client bound to it, within the client's one rate-limit budget. An account
 * that fails does not touch the others.
 *
 * @returns the results in the order of the accounts; it rejects for what `onProgress` throws, never for the callback
 * @throws TypeError for an account id that is unsafe or stands twice, or a concurrency that makes no sense
 */
export async function forEachAccount<Value>(
  zeroTrust: ZeroTrustClient,
  accountIds: Iterable<string>,
  callback: (account: ZeroTrustClient, context: { readonly accountId: string }) => Value | Promise<Value>,
  { concurrency = 8, deadlineMs = 900_000, onProgress, previous = [], signal }: ForEachAccountOptions<Value> = {},
): Promise<AccountResult<Value>[]> {
  const ids = [...accountIds].map(checkAccountId);
  if (new Set(ids).size < ids.length) refuse("accountIds", "unique");
  if (!Number.isInteger(concurrency) || concurrency < 1) refuse("concurrency", "a whole number from 1");
  const fulfilled = new Map(
    previous.filter(({ status }) => status === "fulfilled").map((result) => [result.accountId, result]),
  );

  async function run(accountId: string): Promise<AccountResult<Value>> {
    const earlier = fulfilled.get(accountId);
    if (earlier) return earlier;
    try {
      signal?.throwIfAborted();
      return {
        accountId,
        status: "fulfilled",
        value: await callback(zeroTrust.forAccount(accountId, { deadlineMs, signal }), { accountId }),
      };
    } catch (reason) {
      return { accountId, status: "rejected", reason };
    }
  }

  const results: AccountResult<Value>[] = [];
  let done = 0;
  // Where one of the loops over it throws, a generator ends for all of them.
  const queue = (function* (): Generator<[number, string], void> {
    yield* ids.entries();
  })();
  async function work(): Promise<void> {
    for (const [index, accountId] of queue) {
      const result = await run(accountId);
      results[index] = result;
      onProgress?.({ done: ++done, total: ids.length, result });
    }
  }
  await Promise.all(Array.from({ length: Math.min(concurrency, ids.length) }, work));
  return results;
}
