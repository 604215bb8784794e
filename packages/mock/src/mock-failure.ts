import type { Path } from "./operation.ts";

interface FailureOfSomeRequests {
  /** How many requests fail. @default 1 */
  readonly times?: number | undefined;
  /** Only requests with this method fail. */
  readonly method?: "DELETE" | "GET" | "PATCH" | "POST" | "PUT" | undefined;
  /** Only requests to this path of the OpenAPI document fail. */
  readonly path?: Path | undefined;
  /** Whether the request is carried out before it fails. @default false */
  readonly afterProcessing?: boolean | undefined;
}

interface AnsweredFailure {
  /** HTTP status, 400 to 599. */
  readonly status: number;
  /** The error's number. @default the one that the API is known for with this status */
  readonly code?: number | undefined;
  /** The error's text. */
  readonly message?: string | undefined;
  /** Seconds for the header `Retry-After`. @default no such header */
  readonly retryAfter?: number | undefined;
}

interface LostConnection {
  /** `fetch` rejects, as Node's does when the server closes the connection. */
  readonly connection: "reset";
}

/** How requests are to fail. */
export type MockFailure = FailureOfSomeRequests & (AnsweredFailure | LostConnection);
