import { competitors } from "../competitors.ts";
import type { Row } from "../results/row.ts";
import { evaluateGoal } from "./evaluate-goal.ts";
import { formatValue } from "./format-value.ts";
import { renderTable } from "./render-table.ts";

function describeGoal(row: Row): string {
  const goal = evaluateGoal(row);
  if (goal === undefined) return "";
  return `${goal.text}: ${goal.isMet ? "met" : "**missed**"}`;
}

/** Renders medians and quartiles, with one column per competitor and one for this client's goal. */
export const renderComparisonTable = (rows: readonly Row[]): string =>
  renderTable(
    ["", ...competitors.map(({ heading }) => heading), "goal for this client"],
    rows.map((row) => [
      row.title,
      ...competitors.map(({ id }) => formatValue(row.unit, row.values[id])),
      describeGoal(row),
    ]),
  );
