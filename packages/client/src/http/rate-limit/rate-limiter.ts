import { ApiError } from "../../errors/api-error.ts";
import { ConnectionError } from "../../errors/connection-error.ts";
import type { ZeroTrustError } from "../../errors/zero-trust-error.ts";
import type { FetchResponse } from "../../options/fetch-function.ts";
import { type Call, getTimeLeft } from "../call.ts";
import { RateLimitWindow } from "./rate-limit-window.ts";
import { readRateLimits } from "./read-rate-limits.ts";
import { RequestsPerSecond } from "./requests-per-second.ts";

/** A call that waits for its turn. */
interface Waiter {
  readonly call: Call;
  readonly admit: () => void;
  readonly reject: (reason: unknown) => void;
}

/** Paces the requests of one client. Times are on the clock of `performance.now()`. */
export class RateLimiter {
  readonly #windows = new Map<string, RateLimitWindow>();
  readonly #requestsPerSecond = new RequestsPerSecond();
  readonly #queue: Waiter[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;
  #pausedUntil = Number.NEGATIVE_INFINITY;
  /** The 429 that paused the client. */
  #pauseCause: ApiError | undefined;

  /**
   * Resolves when the call may send a request, and counts that request. Calls are admitted in the order of their start.
   *
   * @throws ApiError or ConnectionError if the call's deadline would pass first; the signal's reason if it aborts
   */
  waitForTurn(call: Call): Promise<void> {
    return new Promise((resolve, reject) => {
      const { signal } = call;
      if (signal?.aborted) throw signal.reason;
      const stopListening = (): void => signal?.removeEventListener("abort", onAbort);
      const waiter: Waiter = {
        call,
        admit: () => {
          stopListening();
          resolve();
        },
        reject: (reason) => {
          stopListening();
          reject(reason);
        },
      };
      const onAbort = (): void => {
        this.#queue.splice(this.#queue.indexOf(waiter), 1);
        waiter.reject(signal?.reason);
        this.#admitWaiters();
      };
      signal?.addEventListener("abort", onAbort);
      this.#enqueue(waiter);
      this.#admitWaiters();
    });
  }

  /** Milliseconds until the next request may be sent; 0 if it may be sent now. */
  getWaitMs(now: number = performance.now()): number {
    let waitMs = Math.max(0, this.#pausedUntil - now, this.#requestsPerSecond.getWaitMs(now));
    for (const window of this.#windows.values()) {
      window.advance(now, this.#requestsPerSecond.inFlightCount);
      waitMs = Math.max(waitMs, window.getWaitMs(now));
    }
    return waitMs;
  }

  /**
   * Updates the limits from the headers of a response. A 429 pauses all calls until `retryAt`.
   *
   * @param sentAt when its request was sent
   */
  recordResponse({ status, headers }: FetchResponse, sentAt: number, retryAt: number | undefined): void {
    const now = performance.now();
    for (const limit of readRateLimits(headers)) {
      const window = this.#windows.get(limit.name) ?? new RateLimitWindow();
      this.#windows.set(limit.name, window);
      window.advance(now, this.#requestsPerSecond.inFlightCount);
      window.update(limit, sentAt, now);
    }
    if (status !== 429 || retryAt === undefined) return;
    if (this.#pausedUntil < now) this.#pauseCause = undefined;
    // A shorter pause does not replace a longer one.
    this.#pausedUntil = Math.max(this.#pausedUntil, retryAt);
    this.#admitWaiters();
  }

  /** Stores the 429 that paused the client, for the errors of calls whose deadline passes during the pause. */
  recordPauseCause(cause: ApiError): void {
    this.#pauseCause = cause;
  }

  /** Records the end of a request that {@link RateLimiter.waitForTurn} counted, whether it succeeded or failed. */
  recordEnd(): void {
    this.#requestsPerSecond.countEnd(performance.now());
  }

  #enqueue(waiter: Waiter): void {
    const previousIndex = this.#queue.findLastIndex(({ call }) => call.sequence < waiter.call.sequence);
    this.#queue.splice(previousIndex + 1, 0, waiter);
  }

  #admitWaiters(): void {
    clearTimeout(this.#timer);
    const now = performance.now();
    let waitMs = this.getWaitMs(now);
    while (waitMs === 0 && this.#queue.length > 0) {
      this.#requestsPerSecond.countRequest();
      for (const window of this.#windows.values()) window.countRequest();
      this.#queue.shift()?.admit();
      waitMs = this.getWaitMs(now);
    }
    this.#rejectLateWaiters(waitMs, now);
    if (this.#queue.length > 0) this.#timer = setTimeout(() => this.#admitWaiters(), Math.ceil(waitMs));
  }

  /** Rejects the calls whose deadline would pass during the wait. */
  #rejectLateWaiters(waitMs: number, now: number): void {
    for (const waiter of this.#queue.filter(({ call }) => waitMs >= getTimeLeft(call))) {
      this.#queue.splice(this.#queue.indexOf(waiter), 1);
      waiter.reject(this.#createLateError(waiter.call, Math.ceil(waitMs), now));
    }
  }

  #createLateError(call: Call, waitMs: number, now: number): ZeroTrustError {
    if (this.#pausedUntil <= now) {
      const consequence = call.outcome === "unsent" ? "not sent" : "not repeated";
      const message = `${consequence}: the rate limit allows no request for ${waitMs} ms`;
      return new ConnectionError(call, call.outcome, message, { retryAfterMs: waitMs });
    }
    // The ray id identifies the other call's request, so it is omitted.
    const { code, errors = [], messages = [] } = this.#pauseCause ?? {};
    return new ApiError(call, call.outcome, {
      status: 429,
      ...(code !== undefined && { code }),
      errors,
      messages,
      retryAfterMs: waitMs,
    });
  }
}
