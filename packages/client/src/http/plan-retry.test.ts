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
  error: new ConnectionError(operation, "unknown", "failed", { name, message: "", code }),
  response,
});

const timeout: AttemptResult = {
  type: "error",
  error: new ConnectionError(operation, "unknown", "timed out"),
  response: undefined,
};
const aborted: AttemptResult = { type: "aborted", reason: "stop", wasSent: true };
const backoffMs = 125;

describe("which results are retried", () => {
  test.each<[string, AttemptResult, idempotent: number | undefined, other: number | undefined]>([
    ["a success", createResponse(200), undefined, undefined],
    ["a 400", createResponse(400), undefined, undefined],
    ["a 501", createResponse(501), undefined, undefined],
    ["a redirect", createResponse(307), undefined, undefined],
    ["a 408", createResponse(408), backoffMs, undefined],
    ["a 500", createResponse(500), backoffMs, undefined],
    ["a 524", createResponse(524), backoffMs, undefined],
    ["a 429", createResponse(429, 3_000), 2_000, 2_000],
    ["a 503 with Retry-After", createResponse(503, 3_000), 2_000, undefined],
    ["a refused connection", createError("ECONNREFUSED"), backoffMs, backoffMs],
    ["a reset connection", createError("ECONNRESET"), backoffMs, undefined],
    ["a refused connection after the headers", createError("ECONNREFUSED", new Response()), backoffMs, undefined],
    ["a response that is too large", createError("", new Response(), "ResponseTooLarge"), undefined, undefined],
    ["a timeout", timeout, backoffMs, undefined],
    ["an abort", aborted, undefined, undefined],
  ])("%s", (_case, result, idempotent, other) => {
    for (const method of ["GET", "PUT", "DELETE"]) expect(planRetry(result, { ...context, method })).toBe(idempotent);
    for (const method of ["POST", "PATCH"]) expect(planRetry(result, { ...context, method })).toBe(other);
  });
});

describe("when a retry takes place", () => {
  const unavailable = createResponse(503);
  const rateLimited = createResponse(429, 3_000);

  test.each<[string, AttemptResult, Partial<RetryContext>, number | undefined]>([
    ["the backoff doubles", unavailable, { attempt: 2 }, 250],
    ["no retry after maxRetries", unavailable, { attempt: 3 }, undefined],
    ["no retry with maxRetries 0", unavailable, { maxRetries: 0 }, undefined],
    ["no retry without budget", unavailable, { hasBudget: false }, undefined],
    ["a 429 needs no budget", rateLimited, { hasBudget: false }, 2_000],
    ["no retry that the deadline would interrupt", rateLimited, { timeLeftMs: 2_000 }, undefined],
    ["a retry just before the deadline", rateLimited, { timeLeftMs: 2_001 }, 2_000],
    ["a retry at once if its time has passed", rateLimited, { now: 5_000 }, 0],
    ["a pause of the rate limit is longer", unavailable, { rateLimitWaitMs: 700 }, 700],
    ["a pause of the rate limit is shorter", rateLimited, { rateLimitWaitMs: 700 }, 2_000],
    ["no retry if the pause outlasts the deadline", unavailable, { rateLimitWaitMs: 10_000 }, undefined],
  ])("%s", (_case, result, changes, expected) => {
    expect(planRetry(result, { ...context, ...changes })).toBe(expected);
  });
});
