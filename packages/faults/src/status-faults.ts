import { createFailureEnvelope } from "./create-failure-envelope.ts";
import { failFirstAttempt } from "./fail-first-attempt.ts";
import type { Fault } from "./fault.ts";
import { respondWith } from "./respond-with.ts";

const respondWith503 = respondWith((exchange) => ({ status: 503, body: createFailureEnvelope(exchange, 10_013) }));

/** The server responds with 503, once or to every request. */
export const statusFaults = {
  "503 once": failFirstAttempt(respondWith503),
  "503 always": respondWith503,
} as const satisfies Record<string, Fault>;
