/** Returns the minimum duration of several runs, because other processes can only make a run longer. */
function measureMinimumMs(run: () => unknown): number {
  let minimumMs = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 20; round++) {
    const startedAt = performance.now();
    run();
    minimumMs = Math.min(minimumMs, performance.now() - startedAt);
  }
  return minimumMs;
}

/** The clock cannot measure shorter durations. */
const resolutionMs = 0.02;

/**
 * Returns how many times longer `run` takes for a string of 100 kB than for one of 10 kB: about 10 for linear work,
 * about 100 for quadratic work.
 */
export function measureGrowth(run: (input: string) => unknown, createInput: (length: number) => string): number {
  const shortInput = createInput(10_000);
  const longInput = createInput(100_000);
  const shortMs = measureMinimumMs(() => run(shortInput));
  const longMs = measureMinimumMs(() => run(longInput));
  return longMs / Math.max(resolutionMs, shortMs);
}
