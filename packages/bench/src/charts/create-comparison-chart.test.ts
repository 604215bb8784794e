import { expect, test } from "vitest";
import type { Row } from "../results/row.ts";
import { createExampleRow } from "../testing/create-example-row.ts";
import { createComparisonChart } from "./create-comparison-chart.ts";
import { renderSvg } from "./render-svg.ts";

const renderExample = (rows: readonly Row[]): Promise<string> => renderSvg("Example", createComparisonChart(rows));

test.each(["raw fetch", "cloudflare, complete", "this client", "80,544", "7,500", "goal ≤ 7,000", "&lt;min&gt;"])(
  "the chart shows every measured competitor, its value and the goal: %s",
  async (text) => {
    expect(await renderExample([createExampleRow(7_500)])).toContain(text);
  },
);

test("the chart omits competitors that were not measured", async () => {
  expect(await renderExample([createExampleRow(7_500)])).not.toContain(">ky<");
});

test("the scale is logarithmic if the largest value is more than 100 times the smallest", async () => {
  const row = createExampleRow(7_500);
  const { "vendor-complete": _, ...values } = row.values;
  expect(await renderExample([row])).toContain("(logarithmic)");
  expect(await renderExample([{ ...row, values }])).not.toContain("(logarithmic)");
});

test("the chart has other colors on a dark page", async () => {
  const svg = await renderExample([createExampleRow(7_500)]);
  expect(svg).toMatch(/<style>.*@media \(prefers-color-scheme: dark\)\{.*\}<\/style>/);
});
