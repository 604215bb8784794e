import type { Row } from "../measures/measure.ts";
import { peers } from "../peers.ts";
import { describeCell } from "./describe-cell.ts";
import { goalOf } from "./goal-of.ts";
import { markdownTable } from "./markdown-table.ts";

function verdict(row: Row): string {
  const goal = goalOf(row);
  return goal === undefined ? "" : `${goal.said}: ${goal.isMet ? "met" : "**missed**"}`;
}

/** Medians, with the quartiles in brackets, a column for each peer and one for this client's goal. */
export const comparisonTable = (rows: readonly Row[]): string =>
  markdownTable(
    ["", ...peers.map(({ heading }) => heading), "goal for this client"],
    rows.map((row) => [row.title, ...peers.map(({ id }) => describeCell(row.unit, row.cells[id])), verdict(row)]),
  );
