import type { RateLimit } from "./read-rate-limits.ts";

/** Added to the end of a window, because clocks differ and servers round the remaining seconds. */
const marginMs = 50;

/** The current window of one named limit. Times are on the clock of `performance.now()`. */
export class RateLimitWindow {
  #quota = Number.POSITIVE_INFINITY;
  #durationMs = Number.POSITIVE_INFINITY;
  #remaining = Number.POSITIVE_INFINITY;
  #startedAt = Number.NEGATIVE_INFINITY;
  #endsAt = Number.POSITIVE_INFINITY;
  /** Whether a response stated the end of this window; otherwise it is an estimate. */
  #isEndStated = false;

  /** Starts the next window if this one has ended. */
  advance(now: number, inFlightCount: number): void {
    if (now < this.#endsAt) return;
    // Requests in flight may still count in the new window.
    this.#remaining = this.#quota - inFlightCount;
    this.#startedAt = now;
    this.#endsAt = now + this.#durationMs + marginMs;
    this.#isEndStated = false;
  }

  /** Milliseconds until the next request may be sent; 0 if it may be sent now. */
  getWaitMs(now: number): number {
    return this.#remaining > 0 ? 0 : this.#endsAt - now;
  }

  countRequest(): void {
    this.#remaining--;
  }

  /** Updates the window from a response. `sentAt` is when its request was sent. */
  update({ quota, windowSeconds, remaining, resetSeconds = 0 }: RateLimit, sentAt: number, now: number): void {
    if (quota && windowSeconds) {
      this.#quota = quota;
      this.#durationMs = windowSeconds * 1_000;
    }
    // The response describes the window in which its request was sent, which may have ended since.
    if (remaining === undefined || sentAt < this.#startedAt) return;
    this.#remaining = Math.min(this.#remaining, remaining);
    // The first response is the closest to the start of the window, so its time is the most exact.
    if (!this.#isEndStated) this.#endsAt = now + resetSeconds * 1_000 + marginMs;
    this.#isEndStated = true;
  }
}
