import type { Middleware } from "openapi-fetch";

/** A secret, or a function that is asked for it before every request (so that it can rotate). */
export type Secret = string | (() => string | Promise<string>);

/** Settings of one call, each overriding the client's. `undefined` means the default. */
export interface RequestOptions {
  /** Account to act on. @default the client's `accountId` */
  accountId?: string | undefined;
  /** Bound of the whole call in milliseconds, attempts and waits included. @default 120000 */
  deadlineMs?: number | undefined;
  /** Further request headers. A credential is refused here. */
  headers?: Readonly<Record<string, string>> | undefined;
  /** How often a failed attempt may be repeated, where that is safe. @default 2 */
  maxRetries?: number | undefined;
  /** Ends the call at once; its `reason` is thrown untouched. */
  signal?: AbortSignal | undefined;
  /** Bound of one attempt in milliseconds, its answer's body included. @default 60000 */
  timeoutMs?: number | undefined;
}

/** Settings of a client. Exactly one credential is required: `apiToken`, or `apiEmail` with `apiKey`. */
export interface ClientOptions {
  /** Account of every call that names none. */
  accountId?: string | undefined;
  /** API token, sent as `Authorization: Bearer …`. Reading needs "Zero Trust Read", changing "Zero Trust Write". */
  apiToken?: Secret | undefined;
  /** Email of the user whose global key `apiKey` is. */
  apiEmail?: string | undefined;
  /** The older global API key; needs `apiEmail`. */
  apiKey?: Secret | undefined;
  /** Base URL: https, or http to a loopback host. @default "https://api.cloudflare.com/client/v4" */
  baseUrl?: string | undefined;
  /** Bound of a whole call in milliseconds, attempts and waits included. @default 120000 */
  deadlineMs?: number | undefined;
  /** Sends a request. It may be called several times a call, each time with a fresh `Request`. @default globalThis.fetch */
  fetch?: ((request: Request) => Promise<Response>) | undefined;
  /** Headers of every request, as they are when the client is made. A credential is refused here. */
  headers?: Readonly<Record<string, string>> | undefined;
  /** Longest answer that is read, in bytes after decompression; a longer one is a `ConnectionError`. @default 10000000 */
  maxResponseBytes?: number | undefined;
  /** How often a failed attempt may be repeated, where that is safe. @default 2 */
  maxRetries?: number | undefined;
  /** openapi-fetch middleware, for logging or tracing. It runs once a call and never sees the credential. */
  middleware?: readonly Middleware[] | undefined;
  /**
   * Whether calls wait as the server's rate limit asks: paced by its `Ratelimit` headers, all held after a 429 until
   * its `Retry-After` has passed. @default true
   */
  rateLimit?: boolean | undefined;
  /** Bound of one attempt in milliseconds, its answer's body included. @default 60000 */
  timeoutMs?: number | undefined;
}
