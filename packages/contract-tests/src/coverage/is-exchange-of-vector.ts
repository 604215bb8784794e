import { isDeepStrictEqual } from "node:util";
import type { Vector } from "../vectors/vector.ts";
import type { Exchange } from "./exchange.ts";

/** Headers that change the outcome, so that an exchange must not have them unless the vector does. */
export const distinctiveHeaders: readonly string[] = ["authorization", "prefer", "x-auth-email", "x-auth-key"];

/** Returns whether the request of an exchange is the vector's. */
export function isExchangeOfVector({ requestBody, requestHeaders }: Exchange, { body, headers = {} }: Vector): boolean {
  if (!isDeepStrictEqual(requestBody, body)) return false;
  const hasVectorHeaders = Object.entries(headers).every(([name, value]) => requestHeaders[name] === value);
  const otherHeaders = distinctiveHeaders.filter((name) => headers[name] === undefined);
  return hasVectorHeaders && otherHeaders.every((name) => requestHeaders[name] === undefined);
}
