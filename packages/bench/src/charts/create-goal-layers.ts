import type { GoalEvaluation } from "../report/evaluate-goal.ts";
import { colors } from "./theme.ts";

/** Creates a dashed line for the goal, with its label below the bars. */
export function createGoalLayers(goal: GoalEvaluation | undefined) {
  if (goal === undefined) return [];
  return [
    {
      data: { values: [{ goal: goal.maximum }] },
      encoding: { x: { field: "goal", type: "quantitative" as const, axis: null } },
      layer: [
        { mark: { type: "rule" as const, color: colors.goal.light, strokeDash: [3, 2], strokeWidth: 1.5 } },
        {
          mark: { type: "text" as const, color: colors.goal.light, fontSize: 11, text: `goal ${goal.text}`, dy: 9 },
          encoding: { y: { value: "height" as const } },
        },
      ],
    },
  ];
}
