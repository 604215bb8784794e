import { ConnectionError, type ConnectionErrorCause } from "../errors/connection-error.ts";
import { leastCertainOutcome, type Outcome } from "../errors/outcome.ts";
import type { FetchResponse } from "../options/fetch-function.ts";
import type { AttemptResult } from "./attempt-result.ts";
import type { Call } from "./call.ts";
import { describeNetworkError } from "./describe-network-error.ts";
import { isUnsentCode } from "./plan-retry.ts";
import { TimeoutExceeded } from "./run-with-timeout.ts";

/** How far an attempt came before it failed. */
export interface AttemptProgress {
  wasSent: boolean;
  response: FetchResponse | undefined;
  retryAt: number | undefined;
}

/** No complete response arrived in time. */
export function createTimeoutError(call: Call, timeoutMs: number, outcome: Outcome): ConnectionError {
  const message = `no complete response within ${Math.max(0, Math.round(timeoutMs))} ms`;
  return new ConnectionError(call, leastCertainOutcome(call.outcome, outcome), message);
}

function createNetworkError(call: Call, cause: ConnectionErrorCause, outcome: Outcome): ConnectionError {
  const message = `connection failed before the response was complete: ${cause.code ?? cause.name}: ${cause.message}`;
  return new ConnectionError(call, leastCertainOutcome(call.outcome, outcome), message, cause);
}

/** Turns what an attempt threw into its result. */
export function describeFailedAttempt(
  call: Call,
  thrown: unknown,
  timeoutMs: number,
  { wasSent, response, retryAt }: AttemptProgress,
): AttemptResult {
  if (call.signal?.aborted && thrown === call.signal.reason) return { type: "aborted", reason: thrown, wasSent };
  // The status of a 429 says enough, even if its body is incomplete.
  if (response?.status === 429) return { type: "response", response, text: "", retryAt };
  if (thrown instanceof TimeoutExceeded)
    return { type: "error", error: createTimeoutError(call, timeoutMs, wasSent ? "unknown" : "unsent"), response };
  // What the function that returns the secret throws belongs to the caller.
  if (!wasSent) return { type: "aborted", reason: thrown, wasSent };
  const cause = describeNetworkError(thrown, call.secrets);
  const outcome = response === undefined && isUnsentCode(cause.code) ? "unsent" : "unknown";
  return { type: "error", error: createNetworkError(call, cause, outcome), response };
}
