/** The shortest duration of several runs: other processes on the machine only add to it. */
function measureMinimumMs(run: () => unknown): number {
  let minimumMs = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 20; round++) {
    const startedAt = performance.now();
    run();
    minimumMs = Math.min(minimumMs, performance.now() - startedAt);
  }
  return minimumMs;
}

/** Shorter durations are below what the clock measures. */
const resolutionMs = 0.02;

/**
 * How many times longer `run` takes for a text that is ten times as long, at 100 kB: about 10 for linear work, about
 * 100 for quadratic work.
 */
export function measureGrowth(run: (text: string) => unknown, createText: (length: number) => string): number {
  const shortText = createText(10_000);
  const longText = createText(100_000);
  const shortMs = measureMinimumMs(() => run(shortText));
  const longMs = measureMinimumMs(() => run(longText));
  return longMs / Math.max(resolutionMs, shortMs);
}
