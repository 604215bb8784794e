import type { RateLimit } from "./options.ts";

/** What the rate limit says to one request. */
export interface Allowance {
  readonly isAllowed: boolean;
  /** Whole seconds until the window ends. */
  readonly resetSeconds: number;
  readonly headers: Readonly<Record<string, string>>;
}

export interface RateLimiter {
  /** Counts a request. */
  take(now: number): Allowance;
  /** Begins anew. */
  reset(): void;
}

/** Announced where no limit is asked for. The window is short, since a client may wait for its end after a 429. */
const unlimited: RateLimit = { quota: 1_000_000, windowSeconds: 1 };

/** Counts requests in windows, the first of which begins with the first request. */
export function createRateLimiter(rateLimit: RateLimit | undefined): RateLimiter {
  const { quota, windowSeconds } = rateLimit ?? unlimited;
  let endsAt = Number.NEGATIVE_INFINITY;
  let left = quota;
  return {
    take(now) {
      if (now >= endsAt) {
        endsAt = now + windowSeconds * 1_000;
        left = quota;
      }
      const isAllowed = left > 0;
      if (isAllowed && rateLimit) left--;
      const resetSeconds = Math.ceil((endsAt - now) / 1_000);
      const headers = {
        ratelimit: `"default";r=${left};t=${resetSeconds}`,
        "ratelimit-policy": `"default";q=${quota};w=${windowSeconds}`,
      };
      return { isAllowed, resetSeconds, headers };
    },
    reset() {
      endsAt = Number.NEGATIVE_INFINITY;
    },
  };
}
