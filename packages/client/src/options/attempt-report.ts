import type { Operation } from "../errors/zero-trust-error.ts";

/** What `onAttempt` receives: a report of one HTTP attempt, successful or not. It never contains the credential. */
export interface AttemptReport extends Operation {
  readonly accountId: string;
  /** Number of the attempt within its call, from 1. */
  readonly attempt: number;
  /** HTTP status; absent if no response arrived. */
  readonly status?: number;
  /** A `ConnectionError`, or the reason of the caller's signal; absent if a complete response arrived. */
  readonly error?: unknown;
  /** The `cf-ray` header of the response, which identifies the request to the vendor's support. */
  readonly rayId?: string;
  /** Duration of the attempt in milliseconds, without waits before it. */
  readonly durationMs: number;
  /** Milliseconds until the next attempt; absent if this is the last one. */
  readonly retryInMs?: number;
}
