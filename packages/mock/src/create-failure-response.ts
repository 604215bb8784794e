import type { Schema } from "@zero-trust-accounts/types";
import { knownErrors } from "./known-errors.ts";
import type { ResponseFailure } from "./mock-failure.ts";
import { createErrorResponse, type MockResponse } from "./mock-response.ts";

const errorsByStatus: Readonly<Record<number, Schema<"ApiMessage">>> = {
  401: knownErrors.authentication,
  403: knownErrors.authentication,
  404: knownErrors.noRoute,
  429: knownErrors.rateLimit,
};

function getDefaultError(status: number): Schema<"ApiMessage"> {
  const knownError = errorsByStatus[status];
  if (knownError) return knownError;
  return status < 500 ? { message: "The request was rejected." } : knownErrors.internal;
}

/** After a 429, no request is left until `Retry-After` has passed, so the `Ratelimit` header must state the same. */
const createRetryHeaders = (status: number, seconds: number): Readonly<Record<string, string>> => ({
  "retry-after": String(seconds),
  ...(status === 429 && { ratelimit: `"default";r=0;t=${seconds}` }),
});

/** Creates the response of a failure that a test requested. */
export function createFailureResponse({ status, retryAfter, code, message }: ResponseFailure): MockResponse {
  const error = {
    ...getDefaultError(status),
    ...(code !== undefined && { code }),
    ...(message !== undefined && { message }),
  };
  return createErrorResponse(status, error, retryAfter === undefined ? {} : createRetryHeaders(status, retryAfter));
}
