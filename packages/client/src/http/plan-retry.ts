import type { AttemptResult, ErrorResult } from "./attempt-result.ts";

const idempotentMethods: readonly string[] = ["GET", "PUT", "DELETE"];
const transientStatuses: readonly number[] = [408, 429, 500, 502, 503, 504, 520, 521, 522, 523, 524];
/** Codes of failures before the request was sent (Node's system errors and undici). */
const unsentCodes: readonly (string | undefined)[] = [
  "ECONNREFUSED",
  "ENOTFOUND",
  "EAI_AGAIN",
  "UND_ERR_CONNECT_TIMEOUT",
];

/** The data on which {@link planRetry} decides. */
export interface RetryContext {
  readonly method: string;
  /** Number of the attempt that has just ended, from 1. */
  readonly attempt: number;
  readonly maxRetries: number;
  readonly hasBudget: boolean;
  readonly timeLeftMs: number;
  /** Milliseconds until the rate limiter admits the next request. */
  readonly rateLimitWaitMs: number;
  /** Now, on the clock of `performance.now()`. */
  readonly now: number;
  /** A number from 0 to 1. */
  readonly random: number;
}

/** Whether an error code means that the request was not sent. */
export const isUnsentCode = (code: string | undefined): boolean => unsentCodes.includes(code);

function isErrorRetryable({ error, response }: ErrorResult, isIdempotent: boolean): boolean {
  if (response === undefined && isUnsentCode(error.cause?.code)) return true;
  return isIdempotent && error.cause?.name !== "ResponseTooLarge";
}

/** Whether another attempt is safe and may succeed. POST and PATCH are retried only if they were not processed. */
function isRetryable(result: AttemptResult, method: string): boolean {
  const isIdempotent = idempotentMethods.includes(method);
  if (result.type === "aborted") return false;
  if (result.type === "error") return isErrorRetryable(result, isIdempotent);
  const { status } = result.response;
  return status === 429 || (isIdempotent && transientStatuses.includes(status));
}

/** Returns the exponential backoff with full jitter: a random time up to 250 ms, 500 ms, 1 s, … 8 s. */
export const getBackoffMs = (attempt: number, random: number): number =>
  random * Math.min(8_000, 250 * 2 ** (attempt - 1));

/** Decides whether a call is retried. Returns the milliseconds until the next attempt; undefined if there is none. */
export function planRetry(result: AttemptResult, context: RetryContext): number | undefined {
  const isRateLimited = result.type === "response" && result.response.status === 429;
  if (context.attempt > context.maxRetries || !isRetryable(result, context.method)) return undefined;
  if (!context.hasBudget && !isRateLimited) return undefined;
  const retryAt = result.type === "response" ? result.retryAt : undefined;
  const retryDelayMs = retryAt === undefined ? getBackoffMs(context.attempt, context.random) : retryAt - context.now;
  const waitMs = Math.max(0, retryDelayMs, context.rateLimitWaitMs);
  return waitMs < context.timeLeftMs ? waitMs : undefined;
}
