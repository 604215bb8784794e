import type { ZeroTrustClient } from "../client.ts";
import { isObject } from "../json/is-object.ts";
import { resolveInteger } from "../options/resolve-limits.ts";
import { throwInvalidOption } from "../options/throw-invalid-option.ts";
import { validateAccountId } from "../options/validate-account-id.ts";
import { validateFunction } from "../options/validate-function.ts";
import { validateOptions } from "../options/validate-options.ts";
import { validateSignal } from "../options/validate-signal.ts";

/** The result of one account. */
export type AccountResult<Value> =
  | { readonly accountId: string; readonly status: "fulfilled"; readonly value: Value }
  | { readonly accountId: string; readonly status: "rejected"; readonly reason: unknown };

/** What `onProgress` receives after each account. */
export interface AccountProgress<Value> {
  /** Number of accounts that have been processed. */
  readonly done: number;
  /** Total number of accounts. */
  readonly total: number;
  /** The result of the account that was just processed. */
  readonly result: AccountResult<Value>;
}

/** Options of {@link forEachAccount}. */
export interface ForEachAccountOptions<Value> {
  /** Maximum number of accounts that are processed at once. @default 8 */
  concurrency?: number | undefined;
  /**
   * Maximum duration of each call in milliseconds, including waits for the rate limit. The default is longer than the
   * API's rate-limit window of five minutes, because many accounts use up a window. @default 900000
   */
  deadlineMs?: number | undefined;
  /** Called after each account. If it throws or rejects, no further account is started and the run rejects. */
  onProgress?: ((progress: AccountProgress<Value>) => unknown) | undefined;
  /** The results of an earlier run. An account with a fulfilled result is not processed again and keeps that result. */
  previous?: readonly AccountResult<Value>[] | undefined;
  /** Aborts the calls in progress and starts no further account. The results of these accounts have its `reason`. */
  signal?: AbortSignal | undefined;
}

const optionNames = ["concurrency", "deadlineMs", "onProgress", "previous", "signal"];
const defaultConcurrency = 8;
const defaultDeadlineMs = 900_000;

/** Returns the validated ids. Rejects a string, which is iterable, but whose characters are not account ids. */
function validateAccountIds(accountIds: Iterable<string>): string[] {
  const isIterable = isObject(accountIds) && typeof Reflect.get(accountIds, Symbol.iterator) === "function";
  if (!isIterable) throwInvalidOption("accountIds", "an iterable of account ids, such as an array", accountIds);
  const ids = [...accountIds].map(validateAccountId);
  if (new Set(ids).size < ids.length) throw new TypeError("accountIds must be unique");
  return ids;
}

/** Returns the fulfilled results of an earlier run by account id. */
function indexFulfilledResults<Value>(
  previous: readonly AccountResult<Value>[] = [],
): Map<string, AccountResult<Value>> {
  if (!Array.isArray(previous)) throwInvalidOption("previous", "an array of results", previous);
  const fulfilled = previous.filter(({ status }) => status === "fulfilled");
  return new Map(fulfilled.map((result) => [result.accountId, result]));
}

/**
 * Calls the callback once for each account, with a client for that account. All accounts share the rate limit of
 * `zeroTrust`. An account that fails does not affect the others.
 *
 * @returns the results in the order of the accounts. A failed account is a rejected result. The promise itself rejects
 *   only for bad arguments, and with the error that `onProgress` throws.
 * @throws TypeError for bad arguments, before anything is sent
 */
export async function forEachAccount<Value>(
  zeroTrust: ZeroTrustClient,
  accountIds: Iterable<string>,
  callback: (account: ZeroTrustClient, context: { readonly accountId: string }) => Value | Promise<Value>,
  options: ForEachAccountOptions<Value> = {},
): Promise<AccountResult<Value>[]> {
  const { onProgress, previous, ...limits } = validateOptions(options, optionNames);
  if (typeof zeroTrust?.forAccount !== "function")
    throwInvalidOption("the first argument", "a client of createZeroTrustClient()", zeroTrust);
  const ids = validateAccountIds(accountIds);
  if (typeof callback !== "function") throwInvalidOption("callback", "a function", callback);
  const concurrency = resolveInteger("concurrency", limits.concurrency, defaultConcurrency);
  const deadlineMs = resolveInteger("deadlineMs", limits.deadlineMs, defaultDeadlineMs);
  const signal = validateSignal(limits.signal);
  validateFunction("onProgress", onProgress);
  const previousResults = indexFulfilledResults(previous);

  async function processAccount(accountId: string): Promise<AccountResult<Value>> {
    const previousResult = previousResults.get(accountId);
    if (previousResult) return previousResult;
    try {
      if (signal?.aborted) throw signal.reason;
      const account = zeroTrust.forAccount(accountId, { deadlineMs, signal });
      return { accountId, status: "fulfilled", value: await callback(account, { accountId }) };
    } catch (reason) {
      return { accountId, status: "rejected", reason };
    }
  }

  const results: AccountResult<Value>[] = [];
  let nextIndex = 0;
  let done = 0;
  let isStopped = false;

  /** Processes accounts until none is left. Several workers share the list of ids. */
  async function runWorker(): Promise<void> {
    while (nextIndex < ids.length && !isStopped) {
      const index = nextIndex++;
      const result = await processAccount(ids[index] as string);
      results[index] = result;
      await onProgress?.({ done: ++done, total: ids.length, result });
    }
  }

  const stopRun = (error: unknown): never => {
    isStopped = true;
    throw error;
  };
  await Promise.all(Array.from({ length: Math.min(concurrency, ids.length) }, () => runWorker().catch(stopRun)));
  return results;
}
