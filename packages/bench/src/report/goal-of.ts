import type { Row } from "../measures/measure.ts";
import { describeNumber } from "./describe-cell.ts";

export interface Verdict {
  /** `≤ 1.05 ×`. */
  readonly said: string;
  /** In the row's unit. */
  readonly most: number;
  readonly isMet: boolean;
}

/** The row's goal, and whether the median of this client is within it. */
export function goalOf({ goal, unit, cells }: Row): Verdict | undefined {
  const own = cells["this-client"];
  if (goal === undefined || own === undefined) return undefined;
  return { said: `≤ ${describeNumber(unit, goal)}`, most: goal, isMet: own.median <= goal };
}
