/** The least time that a run takes, of several: what others do on the machine only adds to it. A long one tells enough. */
function leastMs(run: () => unknown): number {
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 20; round++) {
    const startedAt = performance.now();
    run();
    least = Math.min(least, performance.now() - startedAt);
  }
  return least;
}

/** Below this the clock tells nothing. */
const resolutionMs = 0.02;

/**
 * How many times longer `run` takes for a text that is ten times as long, at 100 kB: about 10 where its work is linear,
 * about 100 where it is quadratic.
 */
export function growth(run: (text: string) => unknown, textOf: (length: number) => string): number {
  const [short, long] = [textOf(10_000), textOf(100_000)];
  return (
    leastMs(() => run(long)) /
    Math.max(
      resolutionMs,
      leastMs(() => run(short)),
    )
  );
}
