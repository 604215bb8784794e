import type { Fault } from "./fault.ts";
import { failure, reply, success } from "./reply.ts";

const unavailable = reply((exchange) => ({ status: 503, body: failure(exchange, 10_013) }));

/** The server says that it failed, for a moment or for good. */
export const statusFaults = {
  "503 once": (exchange) => (exchange.attempt === 1 ? unavailable(exchange) : success(exchange.response)),
  "503 for ever": unavailable,
} as const satisfies Record<string, Fault>;
