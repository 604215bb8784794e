import type { Middleware } from "openapi-fetch";
import type { AttemptReport } from "./attempt-report.ts";
import type { FetchFunction } from "./fetch-function.ts";

/** A secret, or a function that returns one. The function is called for each attempt, so that the secret can rotate. */
export type Secret = string | (() => string | Promise<string>);

/** Options of a client. Exactly one credential is required: `apiToken`, or `apiEmail` with `apiKey`. */
export interface ClientOptions {
  /** Account of every call without an `accountId`. */
  accountId?: string | undefined;
  /**
   * Accepts a `baseUrl` with plain http and a host that is not loopback, such as a mock in another container.
   *
   * @default false
   */
  allowInsecureBaseUrl?: boolean | undefined;
  /** API token, sent as `Authorization: Bearer …`. Reads need "Zero Trust Read", changes "Zero Trust Write". */
  apiToken?: Secret | undefined;
  /** Email address of the user who owns `apiKey`. */
  apiEmail?: string | undefined;
  /** The older global API key; needs `apiEmail`. */
  apiKey?: Secret | undefined;
  /** Base URL: https, or http to a loopback host. @default "https://api.cloudflare.com/client/v4" */
  baseUrl?: string | undefined;
  /** Maximum duration of a call in milliseconds, including all attempts and waits. @default 120000 */
  deadlineMs?: number | undefined;
  /** Sends a request; called as `(url, init)` for each attempt. @default globalThis.fetch */
  fetch?: FetchFunction | undefined;
  /** Headers of every request, copied when the client is created. Credentials are rejected here. */
  headers?: Readonly<Record<string, string>> | undefined;
  /**
   * Maximum size of a response in bytes after decompression. A larger response throws a `ConnectionError`.
   *
   * @default 10000000
   */
  maxResponseBytes?: number | undefined;
  /** Maximum number of retries of a call. Only failures for which a retry is safe are retried. @default 2 */
  maxRetries?: number | undefined;
  /** Middleware of openapi-fetch. It runs once per call, around all attempts, and never sees the credential. */
  middleware?: readonly Middleware[] | undefined;
  /** Called after every HTTP attempt, for logs, metrics and traces. A hook that throws does not affect the call. */
  onAttempt?: ((report: AttemptReport) => unknown) | undefined;
  /**
   * Whether the client keeps to the API's rate limit. It sends at most 190 requests per second and follows the
   * `Ratelimit` headers. A 429 pauses all calls until its `Retry-After` has passed.
   *
   * @default true
   */
  rateLimit?: boolean | undefined;
  /** Maximum duration of one attempt in milliseconds, including the body of its response. @default 60000 */
  timeoutMs?: number | undefined;
}

// The type makes the compiler report a missing name.
const names: Record<keyof ClientOptions, true> = {
  accountId: true,
  allowInsecureBaseUrl: true,
  apiToken: true,
  apiEmail: true,
  apiKey: true,
  baseUrl: true,
  deadlineMs: true,
  fetch: true,
  headers: true,
  maxResponseBytes: true,
  maxRetries: true,
  middleware: true,
  onAttempt: true,
  rateLimit: true,
  timeoutMs: true,
};

export const clientOptionNames: readonly string[] = Object.keys(names);
