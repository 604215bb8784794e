import type { Row } from "../results/row.ts";
import { formatNumber } from "./format-value.ts";

export interface GoalEvaluation {
  /** `≤ 1.05 ×`. */
  readonly text: string;
  /** In the row's unit. */
  readonly maximum: number;
  readonly isMet: boolean;
}

/** Compares this client's median with the row's goal. Returns `undefined` if either is missing. */
export function evaluateGoal({ goal, unit, values }: Row): GoalEvaluation | undefined {
  const value = values["this-client"];
  if (goal === undefined || value === undefined) return undefined;
  return { text: `≤ ${formatNumber(unit, goal)}`, maximum: goal, isMet: value.median <= goal };
}
