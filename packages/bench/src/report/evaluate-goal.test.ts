import { expect, test } from "vitest";
import type { Row } from "../results/row.ts";
import { evaluateGoal } from "./evaluate-goal.ts";

const createRow = (thisClient: number, openapiFetch: number): Row => ({
  id: "cpu",
  title: "CPU time",
  unit: "ratio",
  goal: 1.2,
  goalCompetitor: "openapi-fetch",
  values: { "this-client": { median: thisClient }, "openapi-fetch": { median: openapiFetch } },
});

test.each([
  { thisClient: 1.2, openapiFetch: 1.2, isMet: true },
  { thisClient: 1.21, openapiFetch: 1.3, isMet: false },
  { thisClient: 1.15, openapiFetch: 1.1, isMet: false },
])("a goal with a competitor needs both: $thisClient with a competitor's $openapiFetch: $isMet", (example) => {
  const goal = evaluateGoal(createRow(example.thisClient, example.openapiFetch));
  expect(goal).toEqual({ text: "≤ 1.20 × and ≤ openapi-fetch", maximum: 1.2, isMet: example.isMet });
});

test("a goal with a competitor that was not measured is missed", () => {
  const row = createRow(1.1, 1.3);
  const { "openapi-fetch": _, ...values } = row.values;
  expect(evaluateGoal({ ...row, values })?.isMet).toBe(false);
});
