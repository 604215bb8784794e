import { type FaultName, successResult } from "@zero-trust-accounts/faults";
import { expect } from "vitest";
import { ApiError } from "../errors/api-error.ts";
import { ConnectionError } from "../errors/connection-error.ts";
import type { Outcome } from "../errors/outcome.ts";

/** The class and the decisive fields of an error. */
export interface ExpectedError {
  readonly errorClass: typeof ApiError | typeof ConnectionError;
  readonly outcome: Outcome;
  readonly fields: object;
}

/** The result of a call that meets a fault, and how many requests it sends. */
export interface ExpectedCall {
  readonly result: ExpectedError | typeof successResult;
  readonly attempts: number;
}

/**
 * What a fault leads to. A retry of GET and PUT is always safe; PATCH and POST are sent once unless stated otherwise.
 */
export interface Expectation {
  readonly idempotent: ExpectedCall;
  readonly notIdempotent: ExpectedCall;
  /** The minimum time between two requests. */
  readonly minimumWaitMs: number;
  /** Whether a timeout ends each attempt. */
  readonly isTimeout: boolean;
}

const apiError = (outcome: Outcome, status: number, fields: object = {}): ExpectedError => ({
  errorClass: ApiError,
  outcome,
  fields: { status, ...fields },
});
const connectionError = (outcome: Outcome, cause: object): ExpectedError => ({
  errorClass: ConnectionError,
  outcome,
  fields: { timedOut: false, cause },
});
const timeoutError: ExpectedError = { errorClass: ConnectionError, outcome: "unknown", fields: { timedOut: true } };
const tooLargeError = connectionError("unknown", { name: "ResponseTooLarge" });

/** The response has no envelope, and its text contains this part. */
const withText = (text: string): object => ({ errors: [], body: expect.stringContaining(text) });

/** Every method leads to the same result after the same number of attempts. */
const expectForAll = (attempts: number, result: ExpectedCall["result"], minimumWaitMs = 0): Expectation => ({
  idempotent: { result, attempts },
  notIdempotent: { result, attempts },
  minimumWaitMs,
  isTimeout: false,
});

/** GET and PUT use up all retries, PATCH and POST are not retried. */
const expectRetriesIfIdempotent = (result: ExpectedError): Expectation => ({
  idempotent: { result, attempts: 3 },
  notIdempotent: { result, attempts: 1 },
  minimumWaitMs: 0,
  isTimeout: result === timeoutError,
});

export const expectations: Record<FaultName, Expectation> = {
  "connection refused": expectForAll(3, connectionError("unsent", { code: "ECONNREFUSED" })),
  "reset before the answer": expectRetriesIfIdempotent(connectionError("unknown", { code: "ECONNRESET" })),
  "closed before the answer": expectRetriesIfIdempotent(connectionError("unknown", { code: "UND_ERR_SOCKET" })),
  "closed after the headers": expectRetriesIfIdempotent(connectionError("unknown", { code: "UND_ERR_SOCKET" })),
  "truncated JSON": expectRetriesIfIdempotent(connectionError("unknown", { code: "UND_ERR_SOCKET" })),
  "slow headers": expectRetriesIfIdempotent(timeoutError),
  "slow body": expectRetriesIfIdempotent(timeoutError),
  "body in drips": expectRetriesIfIdempotent(timeoutError),
  "not HTTP": expectRetriesIfIdempotent(connectionError("unknown", { name: "HTTPParserError" })),
  "bad JSON with 200": expectForAll(1, apiError("unknown", 200, withText('"result":"'))),
  "bad JSON with 500": expectRetriesIfIdempotent(apiError("unknown", 500, withText('"errors":["'))),
  "HTML with 200": expectForAll(1, apiError("unknown", 200, withText("Welcome"))),
  "HTML with 502": expectRetriesIfIdempotent(apiError("unknown", 502, withText("Bad gateway"))),
  "empty 200": expectForAll(1, apiError("unknown", 200, { errors: [], body: "" })),
  "null as the whole body": expectForAll(1, apiError("unknown", 200, { body: "null" })),
  "a number as the whole body": expectForAll(1, apiError("unknown", 200, { body: "42" })),
  "an array as the whole body": expectForAll(1, apiError("unknown", 200, withText('["'))),
  "a string as the whole body": expectForAll(1, apiError("unknown", 200, withText("[redacted]"))),
  "success: false with 200": expectForAll(1, apiError("rejected", 200, { code: 1000, messages: [expect.anything()] })),
  "no errors named": expectForAll(1, apiError("rejected", 400, { errors: [], messages: [] })),
  "problem+json": expectForAll(1, apiError("rejected", 403, withText('"title":"Forbidden"'))),
  "20 kB header": expectRetriesIfIdempotent(connectionError("unknown", { code: "UND_ERR_HEADERS_OVERFLOW" })),
  "100 MB body": expectForAll(1, tooLargeError),
  "gzip of 100 MB in 100 kB": expectForAll(1, tooLargeError),
  "gzip that is none": expectRetriesIfIdempotent(connectionError("unknown", { code: "Z_DATA_ERROR" })),
  "503 once": {
    idempotent: { result: successResult, attempts: 2 },
    notIdempotent: { result: apiError("unknown", 503, { code: 10_013 }), attempts: 1 },
    minimumWaitMs: 0,
    isTimeout: false,
  },
  "503 for ever": expectRetriesIfIdempotent(apiError("unknown", 503, { code: 10_013 })),
  "429 once, Retry-After in seconds": expectForAll(2, successResult, 1_000),
  "429 once, Retry-After as a date": expectForAll(2, successResult, 1_490),
  "429 once, Retry-After in the past": expectForAll(2, successResult, 1_000),
  "429 once, Retry-After negative": expectForAll(2, successResult, 1_000),
  "429 once, Retry-After 0": expectForAll(2, successResult, 1_000),
  "429 once, Retry-After garbage": expectForAll(2, successResult, 1_000),
  "429 once, no Retry-After": expectForAll(2, successResult, 1_000),
  "429, Retry-After an hour": expectForAll(1, apiError("rejected", 429, { code: 971, retryAfterMs: 3_600_000 })),
  "429, Retry-After huge": expectForAll(1, apiError("rejected", 429, { code: 971, retryAfterMs: 999_999_999_999_000 })),
  "429 for ever": expectForAll(3, apiError("rejected", 429, { code: 971, retryAfterMs: 1_000 }), 1_000),
  "redirect to another port": expectForAll(1, apiError("rejected", 302)),
  "redirect to another host": expectForAll(1, apiError("rejected", 307)),
  "redirect to another scheme": expectForAll(1, apiError("rejected", 308)),
};
