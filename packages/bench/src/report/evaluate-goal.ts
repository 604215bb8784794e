import { competitors } from "../competitors.ts";
import type { Row } from "../results/row.ts";
import { formatNumber } from "./format-value.ts";

export interface GoalEvaluation {
  /** `≤ 1.05 ×`, or `≤ 1.20 × and ≤ openapi-fetch`. */
  readonly text: string;
  /** In the row's unit, without the comparison with a competitor. */
  readonly maximum: number;
  readonly isMet: boolean;
}

/** Compares this client's median with the row's goal. Returns `undefined` if either is missing. */
export function evaluateGoal({ goal, goalCompetitor, unit, values }: Row): GoalEvaluation | undefined {
  const value = values["this-client"];
  if (goal === undefined || value === undefined) return undefined;
  const text = `≤ ${formatNumber(unit, goal)}`;
  const isMet = value.median <= goal;
  if (goalCompetitor === undefined) return { text, maximum: goal, isMet };
  const competitorMedian = values[goalCompetitor]?.median ?? Number.NaN;
  const heading = competitors.find(({ id }) => id === goalCompetitor)?.heading;
  return { text: `${text} and ≤ ${heading}`, maximum: goal, isMet: isMet && value.median <= competitorMedian };
}
