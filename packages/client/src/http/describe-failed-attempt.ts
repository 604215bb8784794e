import { ConnectionError, type ConnectionErrorCause } from "../errors/connection-error.ts";
import { leastCertainOutcome, type Outcome } from "../errors/outcome.ts";
import type { FetchResponse } from "../options/fetch-function.ts";
import type { AttemptResult } from "./attempt-result.ts";
import type { Call } from "./call.ts";
import { describeNetworkError } from "./describe-network-error.ts";
import { isUnsentCode } from "./plan-retry.ts";
import { TimeoutExceeded } from "./run-with-timeout.ts";

/** The state of an attempt at the time of its failure. */
export interface AttemptProgress {
  wasSent: boolean;
  response: FetchResponse | undefined;
  retryAt: number | undefined;
}

/** Creates the error of an attempt or a call that timed out. */
export function createTimeoutError(call: Call, timeoutMs: number, outcome: Outcome): ConnectionError {
  const message = `no complete response within ${Math.max(0, Math.round(timeoutMs))} ms`;
  return new ConnectionError(call, leastCertainOutcome(call.outcome, outcome), message);
}

function createNetworkError(call: Call, cause: ConnectionErrorCause, outcome: Outcome): ConnectionError {
  const message = `connection failed before the response was complete: ${cause.code ?? cause.name}: ${cause.message}`;
  return new ConnectionError(call, leastCertainOutcome(call.outcome, outcome), message, { cause });
}

/** Converts the error that an attempt threw to the result of the attempt. */
export function describeFailedAttempt(
  call: Call,
  error: unknown,
  timeoutMs: number,
  { wasSent, response, retryAt }: AttemptProgress,
): AttemptResult {
  if (call.signal?.aborted && error === call.signal.reason) return { type: "aborted", reason: error, wasSent };
  // The status of a 429 is enough to retry. Its body may be incomplete.
  if (response?.status === 429) return { type: "response", response, text: "", retryAt };
  if (error instanceof TimeoutExceeded)
    return { type: "error", error: createTimeoutError(call, timeoutMs, wasSent ? "unknown" : "unsent"), response };
  // The error comes from the caller's function that returns the secret, so it is rethrown unchanged.
  if (!wasSent) return { type: "aborted", reason: error, wasSent };
  const cause = describeNetworkError(error, call.secrets);
  const outcome = response === undefined && isUnsentCode(cause.code) ? "unsent" : "unknown";
  return { type: "error", error: createNetworkError(call, cause, outcome), response };
}
