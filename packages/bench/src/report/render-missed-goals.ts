import type { Row } from "../results/row.ts";
import { evaluateGoal } from "./evaluate-goal.ts";
import { missedGoalReasons } from "./missed-goal-reasons.ts";

/** Renders a list of the rows whose goal is missed, each with the reason. */
export function renderMissedGoals(rows: readonly Row[]): string {
  const missedRows = rows.filter((row) => evaluateGoal(row)?.isMet === false);
  if (missedRows.length === 0) return "Every goal is met.";
  return missedRows
    .map(({ id, title }) => `- ${title}: ${missedGoalReasons[id] ?? "the reason is not known."}`)
    .join("\n");
}
