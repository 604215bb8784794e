import type { Row } from "../measures/measure.ts";
import { describeNumber } from "./describe-cell.ts";

export interface Verdict {
  /** `≤ 1.05 ×`, or `≤ raw + 2 ms`. */
  readonly said: string;
  /** In the row's unit. */
  readonly most: number;
  readonly isMet: boolean;
}

/** What the row's goal comes to on this machine, and whether the median of this client is within it. */
export function goalOf({ goal, unit, cells }: Row): Verdict | undefined {
  const own = cells["this-client"];
  if (goal === undefined || own === undefined) return undefined;
  const raw = goal.over === "raw" ? (cells["raw-fetch"]?.median ?? 0) : 0;
  const most = raw + goal.most;
  const said = `≤ ${goal.over === "raw" ? "raw + " : ""}${describeNumber(unit, goal.most)}`;
  return { said, most, isMet: own.median <= most };
}
