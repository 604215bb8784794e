import type { RateLimit } from "./options.ts";

/** The state of the rate limit after a request was counted. */
export interface RateLimitResult {
  readonly isAllowed: boolean;
  /** Seconds until the window ends, rounded up. */
  readonly resetSeconds: number;
  readonly headers: Readonly<Record<string, string>>;
}

export interface RateLimiter {
  /** Counts a request at a time in milliseconds. */
  countRequest(now: number): RateLimitResult;
  /** Ends the window. */
  reset(): void;
}

/** What the headers state without a limit. The window is short, because a client may wait for its end after a 429. */
const unlimited: RateLimit = { quota: 1_000_000, windowSeconds: 1 };

/** Creates a limiter with consecutive windows. The first request after the end of a window starts the next. */
export function createRateLimiter(rateLimit: RateLimit | undefined): RateLimiter {
  const { quota, windowSeconds } = rateLimit ?? unlimited;
  let windowEnd = Number.NEGATIVE_INFINITY;
  let remaining = quota;
  return {
    countRequest(now) {
      if (now >= windowEnd) {
        windowEnd = now + windowSeconds * 1_000;
        remaining = quota;
      }
      const isAllowed = remaining > 0;
      if (isAllowed && rateLimit) remaining--;
      const resetSeconds = Math.ceil((windowEnd - now) / 1_000);
      const headers = {
        ratelimit: `"default";r=${remaining};t=${resetSeconds}`,
        "ratelimit-policy": `"default";q=${quota};w=${windowSeconds}`,
      };
      return { isAllowed, resetSeconds, headers };
    },
    reset() {
      windowEnd = Number.NEGATIVE_INFINITY;
    },
  };
}
