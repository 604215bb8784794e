import { colors, config } from "@zero-trust-accounts/bench/charts";
import type { ContractResults } from "@zero-trust-accounts/contract-tests/results";
import type { TopLevelSpec } from "vega-lite";

const statuses = [
  { key: "pass", label: "passed", color: colors.thisClient.light },
  { key: "exempt", label: "exempt, with a reviewed reason", color: colors.competitor.light },
  { key: "missing", label: "missing", color: colors.goal.light },
  { key: "fail", label: "failed", color: colors.text.light },
] as const;

/** Creates a chart with a bar for each operation: its test cases by status. Statuses without a test case are left out. */
export function createCoverageChart({ counts, operations }: ContractResults["coverage"]): TopLevelSpec {
  const shown = statuses.filter(({ key }) => counts[key] > 0);
  const values = operations.flatMap(({ operationId, counts: operationCounts }) =>
    shown.map(({ key, label }, order) => ({ operationId, label, order, count: operationCounts[key] })),
  );
  return {
    config,
    // Without a browser, Vega overestimates the width of labels, so the space around the chart is fixed.
    autosize: "none",
    padding: { left: 170, top: 40, right: 20, bottom: 45 },
    width: 440,
    height: { step: 24 },
    data: { values },
    mark: { type: "bar", height: 16 },
    encoding: {
      y: { field: "operationId", type: "nominal", sort: null, axis: { title: null } },
      x: { field: "count", type: "quantitative", axis: { title: "test cases", grid: true } },
      order: { field: "order" },
      color: {
        field: "label",
        type: "nominal",
        scale: { domain: shown.map(({ label }) => label), range: shown.map(({ color }) => color) },
        legend: { orient: "top", title: null, labelColor: colors.label.light, labelFontSize: 12, labelLimit: 0 },
      },
    },
  };
}
