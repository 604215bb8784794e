import { expect, test } from "vitest";
import { exampleRow } from "../testing/example-row.ts";
import { comparisonChart } from "./comparison-chart.ts";

test("a chart names everybody who was measured, and the goal", () => {
  const chart = comparisonChart([exampleRow(7_500)]);
  for (const said of [
    "raw fetch",
    "cloudflare, whole",
    "this client",
    "80,544",
    "7,500",
    "goal ≤ 7,000",
    "&lt;min&gt;",
  ])
    expect(chart).toContain(said);
  expect(chart).not.toContain(">ky<");
});

test("what differs a hundredfold is shown by its logarithm", () => {
  expect(comparisonChart([exampleRow(7_500)])).toContain("(logarithmic)");
  const { "vendor-whole": _, ...cells } = exampleRow(7_500).cells;
  expect(comparisonChart([{ ...exampleRow(7_500), cells }])).not.toContain("(logarithmic)");
});
