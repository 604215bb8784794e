import { leastCertainOutcome } from "../errors/outcome.ts";
import type { FetchResponse } from "../options/fetch-function.ts";
import type { ResolvedOptions } from "../options/resolve-client-options.ts";
import { createApiError, getResponseOutcome } from "../response/create-api-error.ts";
import type { AttemptResult, ResponseResult } from "./attempt-result.ts";
import { type Call, getTimeLeft } from "./call.ts";
import { cancelBody } from "./cancel-body.ts";
import { delay } from "./delay.ts";
import { makeAttempt, type RequestParts } from "./make-attempt.ts";
import { planRetry } from "./plan-retry.ts";
import { RateLimiter } from "./rate-limit/rate-limiter.ts";
import { readFailureText } from "./read-failure-text.ts";
import { reportAttempt } from "./report-attempt.ts";
import { RetryBudget } from "./retry-budget.ts";

/** The last response of a call, and its body as a string. */
export interface CompleteResponse {
  readonly response: FetchResponse;
  readonly text: string;
}

/** Sends a call: waits for its turn, makes an attempt, and repeats it while the retry policy allows. */
export type Send = (call: Call, request: RequestParts) => Promise<CompleteResponse>;

const isRateLimited = (result: AttemptResult): result is ResponseResult =>
  result.type === "response" && result.response.status === 429;

/** Records the outcome of an attempt for the errors of later ones. That of a success is known only from its body. */
function recordOutcome(call: Call, result: AttemptResult): void {
  if (result.type === "error") call.outcome = leastCertainOutcome(call.outcome, result.error.outcome);
  if (result.type === "response" && !result.response.ok)
    call.outcome = leastCertainOutcome(call.outcome, getResponseOutcome(result.response.status, true));
}

/** Returns the response of the last attempt with its body, or throws the error of the attempt. */
async function finishCall(call: Call, result: AttemptResult, attemptEndsAt: number): Promise<CompleteResponse> {
  if (result.type === "error") throw result.error;
  if (result.type === "aborted") throw result.reason;
  const { response, text } = result;
  return { response, text: text ?? (await readFailureText(call, response, attemptEndsAt)) };
}

/** Creates the function that sends the calls of one client. They share a rate limiter and a retry budget. */
export function createSend(options: ResolvedOptions): Send {
  const rateLimiter = options.rateLimit ? new RateLimiter() : undefined;
  const retryBudget = new RetryBudget();

  return async function send(call, request) {
    for (let attempt = 1; ; attempt++) {
      await rateLimiter?.waitForTurn(call);
      const startedAt = performance.now();
      const result = await makeAttempt(options, call, request, (response, retryAt) =>
        rateLimiter?.recordResponse(response, startedAt, retryAt),
      );
      const now = performance.now();
      rateLimiter?.recordEnd();
      recordOutcome(call, result);
      if (isRateLimited(result))
        rateLimiter?.recordPauseCause(createApiError(call, result.response, result.text ?? ""));

      const retryDelayMs = planRetry(result, {
        method: call.method,
        attempt,
        maxRetries: call.limits.maxRetries,
        hasBudget: retryBudget.hasTokens,
        timeLeftMs: getTimeLeft(call),
        rateLimitWaitMs: rateLimiter?.getWaitMs() ?? 0,
        now,
        random: Math.random(),
      });
      reportAttempt(call, result, { attempt, durationMs: now - startedAt, retryDelayMs });
      if (result.type === "response" && result.response.ok) retryBudget.refill(attempt > 1);
      if (retryDelayMs === undefined) return finishCall(call, result, startedAt + call.limits.timeoutMs);

      if (result.type === "response" && result.text === undefined) cancelBody(result.response);
      if (!isRateLimited(result)) retryBudget.spend();
      // After a 429, the rate limiter pauses this call and all others, so that they continue in order.
      if (!(rateLimiter && isRateLimited(result))) await delay(retryDelayMs, call.signal);
    }
  };
}
