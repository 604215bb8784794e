import type { ScenarioResult } from "./runtime-result.ts";
import type { Outcome } from "./suite/report.ts";
import type { Scenario } from "./suite/scenario.ts";

const formatRequests = (requests: readonly string[]): string => requests.toSorted().join(", ") || "no request";

/** Evaluates a scenario by the outcome that the runtime reported and the requests that the server received. */
export function evaluateScenario(
  scenario: Scenario,
  outcome: Outcome | undefined,
  receivedRequests: readonly string[],
  isBrowser: boolean,
): ScenarioResult {
  if (outcome === undefined) return createFailure("the runtime did not run it");
  if (outcome.error !== undefined) return createFailure(outcome.error);
  const expectedRequests = (isBrowser ? scenario.requestsInBrowser : undefined) ?? scenario.requests;
  const expected = formatRequests(expectedRequests);
  const received = formatRequests(receivedRequests);
  if (received !== expected) return createFailure(`the server received ${received}, expected ${expected}`);
  return { isPassed: true, label: outcome.label ?? "✓" };
}

const createFailure = (problem: string): ScenarioResult => ({ isPassed: false, label: "✗", problem });
