import type { Matrix } from "@zero-trust-accounts/tooling/tables";
import type { RuntimeResult, ScenarioResult } from "./runtime-result.ts";
import type { Scenario } from "./suite/scenario.ts";

function summarize(results: readonly ScenarioResult[]): string {
  const [result] = results;
  if (result !== undefined && results.length === 1) return result.label;
  const passed = results.filter(({ isPassed }) => isPassed);
  return `${passed.length}/${results.length}`;
}

/** Creates a matrix with a column for each runtime. Scenarios with the same row name share a row. */
export function createMatrix(
  scenarios: readonly Scenario[],
  runtimeResults: readonly RuntimeResult[],
  getRowName: (scenario: Scenario) => string,
): Matrix {
  const rowNames = scenarios.map(getRowName);
  const rows = [...new Set(rowNames)].map((rowName) => {
    const cells = runtimeResults.map(({ scenarioResults }) =>
      summarize(scenarioResults.filter((_, index) => rowNames[index] === rowName)),
    );
    return [rowName, ...cells];
  });
  return [["", ...runtimeResults.map(({ heading }) => heading)], ...rows];
}
