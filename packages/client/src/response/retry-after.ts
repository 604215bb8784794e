/** An HTTP date with its time zone (RFC 9110). `Date.parse` alone would read "C*47" as a year. */
const httpDate = /^\w+, \d\d.\w{3}.\d+ [\d:]+ GMT$/;

/** The shortest wait after a 429, also where its `Retry-After` is missing, past or malformed. */
const minimumRateLimitWaitMs = 1_000;

/** The part of a response that states how long to wait. */
interface ResponseHead {
  readonly status: number;
  readonly headers: { get(name: string): string | null };
}

/** Milliseconds of a `Retry-After` value, in seconds or an HTTP date; undefined if it is past or malformed. */
export function parseRetryAfter(value: string, now: number): number | undefined {
  let milliseconds = 0;
  if (/^\d{1,15}$/.test(value)) milliseconds = Number(value) * 1_000;
  else if (httpDate.test(value)) milliseconds = Date.parse(value) - now;
  return milliseconds > 0 ? milliseconds : undefined;
}

/** Milliseconds that a response requires before the next attempt; undefined if it states none. */
export function readRetryAfterMs({ status, headers }: ResponseHead): number | undefined {
  const retryAfterMs = parseRetryAfter(headers.get("retry-after") ?? "", Date.now());
  return status === 429 ? Math.max(retryAfterMs ?? 0, minimumRateLimitWaitMs) : retryAfterMs;
}

/** Adds 0 to 10 %, so that many clients do not return at the same moment. `random` is from 0 to 1. */
export const addJitter = (milliseconds: number, random: number): number => milliseconds * (1 + random / 10);
