import { afterEach, beforeEach, vi } from "vitest";

/** Runs the tests of a file with a clock that only {@link advanceClock} moves, and a constant `Math.random`. */
export function useFakeClock(random = 0): void {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ["Date", "performance", "setTimeout", "clearTimeout"] });
    vi.spyOn(Math, "random").mockReturnValue(random);
  });
  afterEach(() => {
    // Mocks are restored first, because a restored function may be a timer of the fake clock.
    vi.restoreAllMocks();
    vi.useRealTimers();
  });
}

/** Moves the clock forward and runs every timer that is due. */
export const advanceClock = async (milliseconds: number): Promise<void> => {
  await vi.advanceTimersByTimeAsync(milliseconds);
};

/** Returns an object whose `result` is set to the call's result or error as soon as the call ends. */
export function trackCall(call: Promise<unknown>): { result?: unknown } {
  const state: { result?: unknown } = {};
  call.then(
    (result) => Object.assign(state, { result }),
    (error: unknown) => Object.assign(state, { result: error }),
  );
  return state;
}
