import { createComparisonChart } from "../charts/create-comparison-chart.ts";
import { createGrowthChart } from "../charts/create-growth-chart.ts";
import { renderSvg } from "../charts/render-svg.ts";
import type { Results } from "../results/results.ts";
import { renderBenchmarksDocument } from "./render-benchmarks-document.ts";

/** Renders the files of this package that follow from the results. Returns their contents by path. */
export async function renderReport(results: Results): Promise<ReadonlyMap<string, string>> {
  return new Map([
    ["BENCHMARKS.md", renderBenchmarksDocument(results)],
    [
      "charts/comparison.svg",
      await renderSvg("The cost of this client and of its competitors", createComparisonChart(results.rows)),
    ],
    [
      "charts/growth.svg",
      await renderSvg("CPU time and memory as the amount of work grows", createGrowthChart(results.growth)),
    ],
  ]);
}
