import type { RecordedRequest } from "@zero-trust-accounts/faults";

/** States whether a client that retried waited at least a second, the minimum that a 429 requests. */
export function describeRetryDelay(requests: readonly RecordedRequest[]): string {
  const times = requests.map(({ arrivedAt }) => arrivedAt);
  const delays = times.slice(1).map((time, index) => time - (times[index] ?? time));
  if (delays.length === 0) return "";
  return `, after ${Math.min(...delays) < 1_000 ? "<" : "≥"} 1 s`;
}
