import { createFailureEnvelope } from "./create-failure-envelope.ts";
import { failFirstAttempt } from "./fail-first-attempt.ts";
import type { Exchange, Fault } from "./fault.ts";
import { respondWith } from "./respond-with.ts";

/** Responds with 429. Without `getRetryAfter`, the response has no `Retry-After` header. */
const respondWith429 = (getRetryAfter?: (exchange: Exchange) => string) =>
  respondWith((exchange) => ({
    status: 429,
    headers: getRetryAfter ? { "retry-after": getRetryAfter(exchange) } : {},
    body: createFailureEnvelope(exchange, 971),
  }));

/** Formats the current time plus an offset as an HTTP date. */
const formatDateFromNow = (offsetMs: number): string => new Date(Date.now() + offsetMs).toUTCString();

/** The server responds with 429 and each kind of `Retry-After`. */
export const retryAfterFaults = {
  "429 once, Retry-After in seconds": failFirstAttempt(respondWith429(() => "1")),
  "429 once, Retry-After as a date": failFirstAttempt(respondWith429(() => formatDateFromNow(2_500))),
  "429 once, Retry-After in the past": failFirstAttempt(respondWith429(() => formatDateFromNow(-60_000))),
  "429 once, Retry-After negative": failFirstAttempt(respondWith429(() => "-5")),
  "429 once, Retry-After 0": failFirstAttempt(respondWith429(() => "0")),
  "429 once, Retry-After garbage": failFirstAttempt(respondWith429(({ credential }) => `soon, ${credential}`)),
  "429 once, no Retry-After": failFirstAttempt(respondWith429()),
  "429, Retry-After an hour": respondWith429(() => "3600"),
  "429, Retry-After huge": respondWith429(() => "999999999999"),
  "429 always": respondWith429(() => "1"),
} as const satisfies Record<string, Fault>;
