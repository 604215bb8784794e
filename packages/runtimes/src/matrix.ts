import type { RuntimeResult, ScenarioResult } from "./runtime-result.ts";
import type { Scenario } from "./suite/scenario.ts";

/** Rows of cells. The first row contains the headings. The first cell of each other row names a scenario or a group. */
export type Matrix = readonly (readonly string[])[];

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

/** Formats a matrix for a terminal, with aligned columns. */
export function formatAsText(matrix: Matrix): string {
  const [headings = []] = matrix;
  const widths = headings.map((_, column) => Math.max(...matrix.map((row) => row[column]?.length ?? 0)));
  const lines = matrix.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("  "));
  return lines.map((line) => line.trimEnd()).join("\n");
}

/** Formats a matrix as a Markdown table. */
export function formatAsMarkdown([headings = [], ...rows]: Matrix): string {
  const alignments = headings.map((_, column) => (column === 0 ? "---" : ":-:"));
  return [headings, alignments, ...rows].map((row) => `| ${row.join(" | ")} |`).join("\n");
}
