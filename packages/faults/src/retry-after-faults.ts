import type { Exchange, Fault } from "./fault.ts";
import { failure, reply, success } from "./reply.ts";

const refuse = (retryAfter?: (exchange: Exchange) => string) =>
  reply((exchange) => ({
    status: 429,
    headers: retryAfter ? { "retry-after": retryAfter(exchange) } : {},
    body: failure(exchange, 971),
  }));

/** The first request is refused, the next one succeeds. */
const once =
  (fault: Fault & object): Fault =>
  (exchange) =>
    exchange.attempt === 1 ? fault(exchange) : success(exchange.response);

const dateIn = (milliseconds: number): string => new Date(Date.now() + milliseconds).toUTCString();

/** Too many requests, with every kind of `Retry-After`. */
export const retryAfterFaults = {
  "429 once, Retry-After in seconds": once(refuse(() => "1")),
  "429 once, Retry-After as a date": once(refuse(() => dateIn(2_500))),
  "429 once, Retry-After in the past": once(refuse(() => dateIn(-60_000))),
  "429 once, Retry-After negative": once(refuse(() => "-5")),
  "429 once, Retry-After 0": once(refuse(() => "0")),
  "429 once, Retry-After garbage": once(refuse(({ credential }) => `soon, ${credential}`)),
  "429 once, no Retry-After": once(refuse()),
  "429, Retry-After an hour": refuse(() => "3600"),
  "429, Retry-After huge": refuse(() => "999999999999"),
  "429 for ever": refuse(() => "1"),
} as const satisfies Record<string, Fault>;
