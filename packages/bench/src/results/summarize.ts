/** A measured value. Repeated measurements that differ have quartiles, too. */
export interface Summary {
  readonly median: number;
  readonly lowerQuartile?: number;
  readonly upperQuartile?: number;
}

/** Interpolates linearly (R type 7). `simple-statistics` does not: its quartiles of two values are the values themselves. */
function computeQuantile(sorted: readonly number[], share: number): number {
  const position = (sorted.length - 1) * share;
  const below = sorted[Math.floor(position)] ?? Number.NaN;
  const above = sorted[Math.ceil(position)] ?? Number.NaN;
  return below + (above - below) * (position - Math.floor(position));
}

/** Computes the median and the quartiles of repeated measurements. */
export function summarize(values: readonly number[]): Summary {
  const sorted = values.toSorted((a, b) => a - b);
  const median = computeQuantile(sorted, 0.5);
  const lowerQuartile = computeQuantile(sorted, 0.25);
  const upperQuartile = computeQuantile(sorted, 0.75);
  return lowerQuartile === upperQuartile ? { median } : { median, lowerQuartile, upperQuartile };
}
