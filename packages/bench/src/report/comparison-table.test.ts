import { expect, test } from "vitest";
import { exampleRow } from "../testing/example-row.ts";
import { comparisonTable } from "./comparison-table.ts";

test("a goal that is missed is said plainly", () => {
  expect(comparisonTable([exampleRow(7_001)])).toContain("| 7,001 (7,000 to 7,002) | ≤ 7,000: **missed** |");
  expect(comparisonTable([exampleRow(7_000)])).toContain("| ≤ 7,000: met |");
});

test("a goal of few milliseconds is never said to be missed by what it allows", () => {
  const row = { ...exampleRow(2.3), unit: "ms", goal: 2 } as const;
  expect(comparisonTable([row])).toContain("| 2.3 ms (1.3 to 3.3) | ≤ 2 ms: **missed** |");
  expect(comparisonTable([{ ...row, ...exampleRow(511.2), unit: "ms" }])).toContain("| 511 ms (510 to 512) |");
});
