import type { Cell, Column } from "./column.ts";
import type { Scenario } from "./suite/scenario.ts";

/** Lines of cells; the first line has the headings, the first cell of each other line a scenario. */
export type Matrix = readonly (readonly string[])[];

const shownTogether = (cells: readonly Cell[]): string =>
  cells.length === 1 ? (cells[0]?.shown ?? "") : `${cells.filter(({ isPassed }) => isPassed).length}/${cells.length}`;

/** Scenarios × runtimes, where scenarios that `lineOf` gives the same name share a line. */
export function matrixOf(
  scenarios: readonly Scenario[],
  columns: readonly Column[],
  lineOf: (scenario: Scenario) => string,
): Matrix {
  const names = scenarios.map(lineOf);
  const lines = [...new Set(names)].map((name) => [
    name,
    ...columns.map(({ cells }) => shownTogether(cells.filter((_, index) => names[index] === name))),
  ]);
  return [["", ...columns.map(({ heading }) => heading)], ...lines];
}

/** For a terminal. */
export function alignedText(matrix: Matrix): string {
  const widths = (matrix[0] ?? []).map((_, column) => Math.max(...matrix.map((line) => line[column]?.length ?? 0)));
  return matrix
    .map((line) =>
      line
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}

/** For a README. */
export const markdownTable = ([headings = [], ...lines]: Matrix): string =>
  [headings, headings.map((_, column) => (column === 0 ? "---" : ":-:")), ...lines]
    .map((line) => `| ${line.join(" | ")} |`)
    .join("\n");
