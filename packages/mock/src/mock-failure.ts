import type { Path } from "./operation.ts";

/** Which requests fail, and when. */
export interface FailureConditions {
  /** How many requests fail. `Infinity` means all. @default 1 */
  readonly times?: number | undefined;
  /** Only requests with this method fail. @default any method */
  readonly method?: "DELETE" | "GET" | "PATCH" | "POST" | "PUT" | undefined;
  /** Only requests to this path of the OpenAPI document fail. @default any path */
  readonly path?: Path | undefined;
  /** Whether the mock processes the request before it fails. @default false */
  readonly afterProcessing?: boolean | undefined;
}

/** A response with an error. */
export interface ResponseFailure {
  /** HTTP status, 400 to 599. */
  readonly status: number;
  /** The error's code. @default the code that the API is known to return with this status, if any */
  readonly code?: number | undefined;
  /** The error's message. @default a message for this status */
  readonly message?: string | undefined;
  /** Seconds of the `Retry-After` header. @default no such header */
  readonly retryAfter?: number | undefined;
}

/** A lost connection. */
interface ConnectionFailure {
  /** `fetch` rejects with the error of Node's `fetch` for a connection that the server closed. */
  readonly connection: "reset";
}

/** How requests fail. */
export type MockFailure = FailureConditions & (ResponseFailure | ConnectionFailure);
