import type { Fault } from "./fault.ts";
import { sendSuccess } from "./send-success.ts";

/** Applies a fault to the first request. Every later request succeeds. */
export const failFirstAttempt =
  (fault: Fault & object): Fault & object =>
  (exchange) =>
    exchange.attempt === 1 ? fault(exchange) : sendSuccess(exchange.response);
