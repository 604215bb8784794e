import { isDeepStrictEqual } from "node:util";
import type { Vector } from "../vectors/vector.ts";
import type { Exchange } from "./tap.ts";

/** Whether it was this vector that went over the wire. */
export const isExchangeOf = (exchange: Exchange, { body, headers = {} }: Vector): boolean =>
  isDeepStrictEqual(exchange.requestBody, body) &&
  Object.entries(headers).every(([name, value]) => exchange.requestHeaders[name] === value) &&
  ["authorization", "prefer", "x-auth-email", "x-auth-key"].every((name) =>
    headers[name] === undefined ? exchange.requestHeaders[name] === undefined : true,
  );

/** Whether the exchange ended as the vector says. */
export function passes({ status, answerBody, violations }: Exchange, { refused, answer }: Vector): boolean {
  if (refused !== undefined) return status >= 400 && violations.includes(refused);
  if (violations.length > 0) return false;
  return answer === undefined ? status === 200 : status === answer.status && isDeepStrictEqual(answerBody, answer.body);
}
