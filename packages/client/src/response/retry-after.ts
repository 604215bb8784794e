/** An HTTP date with its time zone (RFC 9110). `Date.parse` alone would read "C*47" as a year. */
const httpDate = /^\w+, \d\d.\w{3}.\d+ [\d:]+ GMT$/;

/** The minimum wait after a 429, also if its `Retry-After` is missing, past or malformed. */
const minimumRateLimitWaitMs = 1_000;

/** Status and headers of a response. */
interface ResponseHead {
  readonly status: number;
  readonly headers: { get(name: string): string | null };
}

/** Parses a `Retry-After` in seconds or as an HTTP date to milliseconds; undefined if it is past or malformed. */
export function parseRetryAfter(value: string, now: number): number | undefined {
  let milliseconds = 0;
  if (/^\d{1,15}$/.test(value)) milliseconds = Number(value) * 1_000;
  else if (httpDate.test(value)) milliseconds = Date.parse(value) - now;
  return milliseconds > 0 ? milliseconds : undefined;
}

/** Returns the milliseconds that a response requires before the next attempt; undefined if it states none. */
export function readRetryAfterMs({ status, headers }: ResponseHead): number | undefined {
  const retryAfterMs = parseRetryAfter(headers.get("retry-after") ?? "", Date.now());
  return status === 429 ? Math.max(retryAfterMs ?? 0, minimumRateLimitWaitMs) : retryAfterMs;
}

/** Adds 0 to 10 %, so that many clients do not retry at the same moment. `random` is from 0 to 1. */
export const addJitter = (milliseconds: number, random: number): number => milliseconds * (1 + random / 10);
