import { colors, config } from "@zero-trust-accounts/bench/charts";
import type { RuntimesResults } from "@zero-trust-accounts/runtimes/results";
import type { TopLevelSpec } from "vega-lite";

/** Whether a runtime behaves as expected: a check mark, or all scenarios of a group. */
function isExpected(result: string): boolean {
  const [passed, total] = result.split("/");
  return result === "✓" || (total !== undefined && passed === total);
}

/** Creates a chart with a cell for each scenario and runtime. Differences between runtimes have their own color. */
export function createRuntimesChart({ runtimes, scenarios }: RuntimesResults): TopLevelSpec {
  const values = scenarios.flatMap(({ name, results }) =>
    results.map((result, index) => ({
      scenario: name.replaceAll("`", ""),
      runtime: runtimes[index],
      result,
      isExpected: isExpected(result),
    })),
  );
  const x = {
    field: "runtime",
    type: "nominal",
    sort: null,
    axis: { title: null, orient: "top", labelAngle: -35, labelAlign: "left", labelFontSize: 11 },
  } as const;
  const y = { field: "scenario", type: "nominal", sort: null, axis: { title: null } } as const;
  return {
    config,
    // Without a browser, Vega overestimates the width of labels, so the space around the chart is fixed.
    autosize: "none",
    padding: { left: 320, top: 90, right: 70, bottom: 10 },
    width: { step: 68 },
    height: { step: 26 },
    data: { values },
    layer: [
      {
        mark: { type: "rect", stroke: colors.page.light, strokeWidth: 2 },
        encoding: {
          x,
          y,
          color: { condition: { test: "datum.isExpected", value: colors.thisClient.light }, value: colors.grid.light },
        },
      },
      {
        mark: { type: "text", fontSize: 12 },
        encoding: {
          x,
          y,
          text: { field: "result" },
          color: { condition: { test: "datum.isExpected", value: colors.page.light }, value: colors.text.light },
        },
      },
    ],
  };
}
