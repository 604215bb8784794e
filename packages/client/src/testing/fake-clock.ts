import { afterEach, beforeEach, vi } from "vitest";

/** Runs the tests of a file on a clock that only {@link pass} moves. `Math.random` always returns `random`. */
export function useFakeClock(random = 0): void {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ["Date", "performance", "setTimeout", "clearTimeout"] });
    vi.spyOn(Math, "random").mockReturnValue(random);
  });
  afterEach(() => {
    // In this order, because a restored mock may be a timer of the fake clock.
    vi.restoreAllMocks();
    vi.useRealTimers();
  });
}

/** Moves the clock and runs everything that is due. */
export const pass = async (milliseconds: number): Promise<void> => {
  await vi.advanceTimersByTimeAsync(milliseconds);
};

/** Follows a call: `outcome` is its result or error once it has ended. */
export function follow(call: Promise<unknown>): { outcome?: unknown } {
  const followed: { outcome?: unknown } = {};
  call.then(
    (result) => Object.assign(followed, { outcome: result }),
    (error: unknown) => Object.assign(followed, { outcome: error }),
  );
  return followed;
}
