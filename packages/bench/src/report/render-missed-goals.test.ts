import { expect, test } from "vitest";
import { createExampleRow } from "../testing/create-example-row.ts";
import { missedGoalReasons } from "./missed-goal-reasons.ts";
import { renderMissedGoals } from "./render-missed-goals.ts";

test("each missed goal has its reason", () => {
  const missedRow = createExampleRow(7_001);
  expect(renderMissedGoals([missedRow])).toBe(`- bundle, <min>+gzip: ${missedGoalReasons.bundle}`);
  expect(renderMissedGoals([{ ...missedRow, id: "memory" }])).toBe("- bundle, <min>+gzip: the reason is not known.");
  expect(renderMissedGoals([createExampleRow(7_000)])).toBe("Every goal is met.");
});
