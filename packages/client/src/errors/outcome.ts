/**
 * Whether a failed call may have changed anything:
 * - `"unsent"`: no request left this process, so nothing changed.
 * - `"rejected"`: the server responded with a failure below 500, so nothing changed.
 * - `"unknown"`: the response was lost, unreadable or a 5xx, so a write may have been applied.
 *
 * If the attempts of a call differ, `"unknown"` overrides `"rejected"`, and both override `"unsent"`.
 */
export type Outcome = "unsent" | "rejected" | "unknown";

/** The most certain outcome comes first. */
const outcomesByCertainty: readonly Outcome[] = ["unsent", "rejected", "unknown"];

/** Returns the less certain of two outcomes. */
export const leastCertainOutcome = (first: Outcome, second: Outcome): Outcome =>
  outcomesByCertainty.indexOf(first) > outcomesByCertainty.indexOf(second) ? first : second;
