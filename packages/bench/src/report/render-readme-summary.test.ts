import { expect, test } from "vitest";
import { createExampleRow } from "../testing/create-example-row.ts";
import { renderReadmeSummary } from "./render-readme-summary.ts";

test("the README names every missed goal and no met goal", () => {
  expect(renderReadmeSummary({ rows: [createExampleRow(7_001)] })).toContain(
    "0 of 1 goals are met; missed: bundle, <min>+gzip, 7,001 (goal ≤ 7,000). ",
  );
  expect(renderReadmeSummary({ rows: [createExampleRow(7_000), createExampleRow(7_000)] })).toContain(
    "2 of 2 goals are met. ",
  );
});

test("the README shows the note instead of the figures", () => {
  const summary = renderReadmeSummary({ note: "These results are outdated.", rows: [createExampleRow(7_000)] });
  expect(summary).toContain("\nThese results are outdated.\n");
  expect(summary).not.toContain("7,000");
});
