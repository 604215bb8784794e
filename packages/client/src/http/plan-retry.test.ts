import { describe, expect, test } from "vitest";
import { ConnectionError } from "../errors/connection-error.ts";
import type { AttemptResult } from "./attempt-result.ts";
import { planRetry, type RetryContext } from "./plan-retry.ts";

const operation = { method: "GET", path: "/" };
const context: RetryContext = {
  method: "GET",
  attempt: 1,
  maxRetries: 2,
  hasBudget: true,
  timeLeftMs: 10_000,
  rateLimitWaitMs: 0,
  now: 1_000,
  random: 0.5,
};

const createResponse = (status: number, retryAt?: number): AttemptResult => ({
  type: "response",
  response: new Response(null, { status }),
  text: undefined,
  retryAt,
});

const createError = (code: string, response?: Response, name = "Error"): AttemptResult => ({
  type: "error",
  error: new ConnectionError(operation, "unknown", "failed", { cause: { name, message: "", code } }),
  response,
});

const timeoutResult: AttemptResult = {
  type: "error",
  error: new ConnectionError(operation, "unknown", "timed out"),
  response: undefined,
};
const abortedResult: AttemptResult = { type: "aborted", reason: "stop", wasSent: true };
const backoffMs = 125;

describe("the delay of a retry, undefined if there is none", () => {
  test.each<[string, idempotentMs: number | undefined, otherMs: number | undefined, AttemptResult]>([
    ["a success", undefined, undefined, createResponse(200)],
    ["a 400", undefined, undefined, createResponse(400)],
    ["a 501", undefined, undefined, createResponse(501)],
    ["a redirect", undefined, undefined, createResponse(307)],
    ["a 408", backoffMs, undefined, createResponse(408)],
    ["a 500", backoffMs, undefined, createResponse(500)],
    ["a 524", backoffMs, undefined, createResponse(524)],
    ["a 429", 2_000, 2_000, createResponse(429, 3_000)],
    ["a 503 with Retry-After", 2_000, undefined, createResponse(503, 3_000)],
    ["a refused connection", backoffMs, backoffMs, createError("ECONNREFUSED")],
    ["a reset connection", backoffMs, undefined, createError("ECONNRESET")],
    ["a refused connection after the headers", backoffMs, undefined, createError("ECONNREFUSED", new Response())],
    ["a response that is too large", undefined, undefined, createError("", new Response(), "ResponseTooLarge")],
    ["a timeout", backoffMs, undefined, timeoutResult],
    ["an abort", undefined, undefined, abortedResult],
  ])(
    "after %s is %s ms for GET, PUT and DELETE, and %s ms for POST and PATCH",
    (_case, idempotentMs, otherMs, result) => {
      for (const method of ["GET", "PUT", "DELETE"])
        expect(planRetry(result, { ...context, method })).toBe(idempotentMs);
      for (const method of ["POST", "PATCH"]) expect(planRetry(result, { ...context, method })).toBe(otherMs);
    },
  );
});

describe("planRetry", () => {
  const serviceUnavailable = createResponse(503);
  const tooManyRequests = createResponse(429, 3_000);

  test.each<[string, AttemptResult, Partial<RetryContext>, number | undefined]>([
    ["doubles the backoff of a second attempt", serviceUnavailable, { attempt: 2 }, 250],
    ["plans no retry after maxRetries", serviceUnavailable, { attempt: 3 }, undefined],
    ["plans no retry with maxRetries 0", serviceUnavailable, { maxRetries: 0 }, undefined],
    ["plans no retry without budget", serviceUnavailable, { hasBudget: false }, undefined],
    ["retries a 429 without budget", tooManyRequests, { hasBudget: false }, 2_000],
    ["plans no retry that would start at the deadline", tooManyRequests, { timeLeftMs: 2_000 }, undefined],
    ["plans a retry that starts just before the deadline", tooManyRequests, { timeLeftMs: 2_001 }, 2_000],
    ["retries at once if the time of the retry has passed", tooManyRequests, { now: 5_000 }, 0],
    ["waits for a longer pause of the rate limiter", serviceUnavailable, { rateLimitWaitMs: 700 }, 700],
    [
      "waits for Retry-After during a shorter pause of the rate limiter",
      tooManyRequests,
      { rateLimitWaitMs: 700 },
      2_000,
    ],
    [
      "plans no retry if the rate limiter pauses past the deadline",
      serviceUnavailable,
      { rateLimitWaitMs: 10_000 },
      undefined,
    ],
  ])("%s", (_case, result, changes, expected) => {
    expect(planRetry(result, { ...context, ...changes })).toBe(expected);
  });
});
