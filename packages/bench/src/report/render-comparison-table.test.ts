import { expect, test } from "vitest";
import { createExampleRow } from "../testing/create-example-row.ts";
import { renderComparisonTable } from "./render-comparison-table.ts";

test("the table marks a missed goal in bold", () => {
  expect(renderComparisonTable([createExampleRow(7_001)])).toContain(
    "| 7,001 (7,000 to 7,002) | ≤ 7,000: **missed** |",
  );
  expect(renderComparisonTable([createExampleRow(7_000)])).toContain("| ≤ 7,000: met |");
});

test("the table shows enough digits of milliseconds to tell a missed value from its goal", () => {
  const row = { ...createExampleRow(2.3), unit: "ms", goal: 2 } as const;
  expect(renderComparisonTable([row])).toContain("| 2.3 ms (1.3 to 3.3) | ≤ 2 ms: **missed** |");
  const longRow = { ...row, ...createExampleRow(511.2), unit: "ms" } as const;
  expect(renderComparisonTable([longRow])).toContain("| 511 ms (510 to 512) |");
});
