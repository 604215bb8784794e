import type { RuntimeResult } from "./runtime-result.ts";
import { scenarios } from "./suite/scenarios.ts";

/** Describes each problem in one line: a runtime without a usable report, or a scenario that failed. */
export const listProblems = (results: readonly RuntimeResult[]): readonly string[] =>
  results.flatMap(({ heading, scenarioResults, problem }) => {
    if (problem !== undefined) return [`${heading}: ${problem}`];
    return scenarioResults.flatMap((result, index) =>
      result.problem === undefined ? [] : [`${heading}, ${scenarios[index]?.name}: ${result.problem}`],
    );
  });
