import { expect, test } from "vitest";
import { exampleRow } from "../testing/example-row.ts";
import { readmeSummary } from "./readme-summary.ts";

test("the README names every goal that is missed, and none that is met", () => {
  expect(readmeSummary({ rows: [exampleRow(7_001)] })).toContain(
    "0 of 1 goals are met; missed: bundle, <min>+gzip, 7,001 (goal ≤ 7,000). ",
  );
  expect(readmeSummary({ rows: [exampleRow(7_000), exampleRow(7_000)] })).toContain("2 of 2 goals are met. ");
});
