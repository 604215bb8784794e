import { afterEach, beforeEach, vi } from "vitest";

/** Has the tests of a file run on a clock that only {@link pass} moves. `Math.random` always gives `drawn`. */
export function useFakeClock(drawn = 0): void {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ["Date", "performance", "setTimeout", "clearTimeout"] });
    vi.spyOn(Math, "random").mockReturnValue(drawn);
  });
  afterEach(() => {
    // In this order: what is restored may be a timer of the fake clock.
    vi.restoreAllMocks();
    vi.useRealTimers();
  });
}

/** Lets time pass, and whatever is due in it happen. */
export const pass = async (milliseconds: number): Promise<void> => {
  await vi.advanceTimersByTimeAsync(milliseconds);
};

/** What became of a call so far. */
export function follow(call: Promise<unknown>): { outcome?: unknown } {
  const followed: { outcome?: unknown } = {};
  call.then(
    (result) => Object.assign(followed, { outcome: result }),
    (error: unknown) => Object.assign(followed, { outcome: error }),
  );
  return followed;
}
