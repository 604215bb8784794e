import { expect, test } from "vitest";
import { exampleRow } from "../testing/example-row.ts";
import { comparisonTable } from "./comparison-table.ts";

test("a goal that is missed is said plainly", () => {
  expect(comparisonTable([exampleRow(7_001)])).toContain("| 7,001 (7,000 to 7,002) | ≤ 7,000: **missed** |");
  expect(comparisonTable([exampleRow(7_000)])).toContain("| ≤ 7,000: met |");
});

test("a goal over raw fetch moves with it", () => {
  const row = { ...exampleRow(340), goal: { most: 8, over: "raw" } } as const;
  expect(comparisonTable([row])).toContain("| ≤ raw + 8: met |");
  expect(comparisonTable([{ ...row, goal: { ...row.goal, most: 7 } }])).toContain("| ≤ raw + 7: **missed** |");
});
