import type { ConnectionError } from "../errors/connection-error.ts";
import type { FetchResponse } from "../options/fetch-function.ts";

/** A response arrived. Its body may still be unread. */
export interface ResponseResult {
  readonly type: "response";
  readonly response: FetchResponse;
  /** The body as a string; undefined while it is unread. */
  readonly text: string | undefined;
  /** The earliest time of a retry that the response allows, on the clock of `performance.now()`. */
  readonly retryAt: number | undefined;
}

/** No complete response arrived. */
export interface ErrorResult {
  readonly type: "error";
  readonly error: ConnectionError;
  /** The response whose body was incomplete; undefined if no response arrived. */
  readonly response: FetchResponse | undefined;
}

/** The caller's signal aborted, or the function that returns the secret threw. Such a call is never retried. */
export interface AbortedResult {
  readonly type: "aborted";
  readonly reason: unknown;
  /** Whether a request was sent. */
  readonly wasSent: boolean;
}

/** The result of one attempt. */
export type AttemptResult = ResponseResult | ErrorResult | AbortedResult;
