import { isDeepStrictEqual } from "node:util";
import type { Vector } from "../vectors/vector.ts";
import type { Exchange } from "./exchange.ts";

/** Returns whether an exchange ended as its vector expects: rejected for the same reason, or with the same response. */
export function hasExpectedOutcome(exchange: Exchange, { rejectedBy, response }: Vector): boolean {
  const { status, responseBody, violations } = exchange;
  if (rejectedBy !== undefined) return status >= 400 && violations.includes(rejectedBy);
  if (violations.length > 0) return false;
  if (response === undefined) return status === 200;
  return status === response.status && isDeepStrictEqual(responseBody, response.body);
}
