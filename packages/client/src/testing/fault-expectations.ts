import { type FaultName, successResult } from "@zero-trust-accounts/faults";
import { expect } from "vitest";
import { ApiError } from "../errors/api-error.ts";
import { ConnectionError } from "../errors/connection-error.ts";
import type { Outcome } from "../errors/outcome.ts";

/** The class, the outcome and other expected fields of an error. */
export interface ExpectedError {
  readonly errorClass: typeof ApiError | typeof ConnectionError;
  readonly outcome: Outcome;
  readonly fields: object;
}

/** The result of a call to a faulty server, and the number of its attempts. */
export interface ExpectedCall {
  readonly result: ExpectedError | typeof successResult;
  readonly attempts: number;
}

/** The expected results of a fault, for GET and PUT, which are idempotent, and for PATCH and POST, which are not. */
export interface Expectation {
  readonly idempotent: ExpectedCall;
  readonly notIdempotent: ExpectedCall;
  /** The minimum time between two requests in milliseconds. */
  readonly minimumWaitMs: number;
  /** Whether a timeout ends each attempt. */
  readonly isTimeout: boolean;
}

const createExpectedApiError = (outcome: Outcome, status: number, fields: object = {}): ExpectedError => ({
  errorClass: ApiError,
  outcome,
  fields: { status, ...fields },
});
const createExpectedConnectionError = (outcome: Outcome, cause: object): ExpectedError => ({
  errorClass: ConnectionError,
  outcome,
  fields: { timedOut: false, cause },
});
const expectedTimeout: ExpectedError = { errorClass: ConnectionError, outcome: "unknown", fields: { timedOut: true } };
const expectedTooLarge = createExpectedConnectionError("unknown", { name: "ResponseTooLarge" });

/** Fields of an error for a response without an envelope, whose body contains this string. */
const withBodyPart = (bodyPart: string): object => ({ errors: [], body: expect.stringContaining(bodyPart) });

/** Every method leads to the same result after the same number of attempts. */
const expectForAll = (attempts: number, result: ExpectedCall["result"], minimumWaitMs = 0): Expectation => ({
  idempotent: { result, attempts },
  notIdempotent: { result, attempts },
  minimumWaitMs,
  isTimeout: false,
});

/** GET and PUT are retried until no retry is left. PATCH and POST are not retried. */
const expectRetriesIfIdempotent = (result: ExpectedError): Expectation => ({
  idempotent: { result, attempts: 3 },
  notIdempotent: { result, attempts: 1 },
  minimumWaitMs: 0,
  isTimeout: result === expectedTimeout,
});

export const expectations: Record<FaultName, Expectation> = {
  "connection refused": expectForAll(3, createExpectedConnectionError("unsent", { code: "ECONNREFUSED" })),
  "reset before the response": expectRetriesIfIdempotent(
    createExpectedConnectionError("unknown", { code: "ECONNRESET" }),
  ),
  "closed before the response": expectRetriesIfIdempotent(
    createExpectedConnectionError("unknown", { code: "UND_ERR_SOCKET" }),
  ),
  "closed after the headers": expectRetriesIfIdempotent(
    createExpectedConnectionError("unknown", { code: "UND_ERR_SOCKET" }),
  ),
  "truncated JSON": expectRetriesIfIdempotent(createExpectedConnectionError("unknown", { code: "UND_ERR_SOCKET" })),
  "slow headers": expectRetriesIfIdempotent(expectedTimeout),
  "slow body": expectRetriesIfIdempotent(expectedTimeout),
  "body in single bytes": expectRetriesIfIdempotent(expectedTimeout),
  "not HTTP": expectRetriesIfIdempotent(createExpectedConnectionError("unknown", { name: "HTTPParserError" })),
  "bad JSON with 200": expectForAll(1, createExpectedApiError("unknown", 200, withBodyPart('"result":"'))),
  "bad JSON with 500": expectRetriesIfIdempotent(createExpectedApiError("unknown", 500, withBodyPart('"errors":["'))),
  "HTML with 200": expectForAll(1, createExpectedApiError("unknown", 200, withBodyPart("Welcome"))),
  "HTML with 502": expectRetriesIfIdempotent(createExpectedApiError("unknown", 502, withBodyPart("Bad gateway"))),
  "empty 200": expectForAll(1, createExpectedApiError("unknown", 200, { errors: [], body: "" })),
  "null as the body": expectForAll(1, createExpectedApiError("unknown", 200, { body: "null" })),
  "a number as the body": expectForAll(1, createExpectedApiError("unknown", 200, { body: "42" })),
  "an array as the body": expectForAll(1, createExpectedApiError("unknown", 200, withBodyPart('["'))),
  "a string as the body": expectForAll(1, createExpectedApiError("unknown", 200, withBodyPart("[redacted]"))),
  "success: false with 200": expectForAll(
    1,
    createExpectedApiError("rejected", 200, { code: 1000, messages: [expect.anything()] }),
  ),
  "a failure without errors": expectForAll(1, createExpectedApiError("rejected", 400, { errors: [], messages: [] })),
  "problem+json": expectForAll(1, createExpectedApiError("rejected", 403, withBodyPart('"title":"Forbidden"'))),
  "20 kB header": expectRetriesIfIdempotent(
    createExpectedConnectionError("unknown", { code: "UND_ERR_HEADERS_OVERFLOW" }),
  ),
  "100 MB body": expectForAll(1, expectedTooLarge),
  "gzip of 100 MB in 100 kB": expectForAll(1, expectedTooLarge),
  "invalid gzip": expectRetriesIfIdempotent(createExpectedConnectionError("unknown", { code: "Z_DATA_ERROR" })),
  "503 once": {
    idempotent: { result: successResult, attempts: 2 },
    notIdempotent: { result: createExpectedApiError("unknown", 503, { code: 10_013 }), attempts: 1 },
    minimumWaitMs: 0,
    isTimeout: false,
  },
  "503 always": expectRetriesIfIdempotent(createExpectedApiError("unknown", 503, { code: 10_013 })),
  "429 once, Retry-After in seconds": expectForAll(2, successResult, 1_000),
  "429 once, Retry-After as a date": expectForAll(2, successResult, 1_490),
  "429 once, Retry-After in the past": expectForAll(2, successResult, 1_000),
  "429 once, Retry-After negative": expectForAll(2, successResult, 1_000),
  "429 once, Retry-After 0": expectForAll(2, successResult, 1_000),
  "429 once, Retry-After garbage": expectForAll(2, successResult, 1_000),
  "429 once, no Retry-After": expectForAll(2, successResult, 1_000),
  "429, Retry-After an hour": expectForAll(
    1,
    createExpectedApiError("rejected", 429, { code: 971, retryAfterMs: 3_600_000 }),
  ),
  "429, Retry-After huge": expectForAll(
    1,
    createExpectedApiError("rejected", 429, { code: 971, retryAfterMs: 999_999_999_999_000 }),
  ),
  "429 always": expectForAll(3, createExpectedApiError("rejected", 429, { code: 971, retryAfterMs: 1_000 }), 1_000),
  "redirect to another port": expectForAll(1, createExpectedApiError("rejected", 302)),
  "redirect to another host": expectForAll(1, createExpectedApiError("rejected", 307)),
  "redirect to another scheme": expectForAll(1, createExpectedApiError("rejected", 308)),
};
