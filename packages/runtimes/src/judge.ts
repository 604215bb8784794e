import type { Cell } from "./column.ts";
import type { Outcome } from "./suite/report.ts";
import type { Scenario } from "./suite/scenario.ts";

const sorted = (requests: readonly string[]): string => requests.toSorted().join(", ");

/** Judges a scenario by what the runtime told and by what the server saw. */
export function judge(
  scenario: Scenario,
  outcome: Outcome | undefined,
  seen: readonly string[],
  isPage: boolean,
): Cell {
  const wanted = (isPage ? scenario.requestsOfPage : undefined) ?? scenario.requests;
  const problem =
    outcome === undefined
      ? "it was not tried"
      : (outcome.error ??
        (sorted(seen) === sorted(wanted)
          ? undefined
          : `the server saw ${sorted(seen) || "nothing"} instead of ${sorted(wanted) || "nothing"}`));
  return problem === undefined
    ? { isPassed: true, shown: outcome?.shown ?? "✓" }
    : { isPassed: false, shown: "✗", problem };
}
