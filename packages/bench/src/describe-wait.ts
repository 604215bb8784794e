import type { RecordedRequest } from "@zero-trust-accounts/faults";

/** Tells whether a client that repeated a request waited a second, the least that a 429 asks for. */
export function describeWait(requests: readonly RecordedRequest[]): string {
  const times = requests.map(({ arrivedAt }) => arrivedAt);
  const waits = times.slice(1).map((time, index) => time - (times[index] ?? time));
  return waits.length === 0 ? "" : `, after ${Math.min(...waits) < 1_000 ? "<" : "≥"} 1 s`;
}
