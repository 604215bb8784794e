import type { TopLevelSpec } from "vega-lite";
import type { Row } from "../results/row.ts";
import { createBarPanel } from "./create-bar-panel.ts";
import { config } from "./theme.ts";

export type { Results } from "../results/results.ts";
export { createGrowthChart } from "./create-growth-chart.ts";
export { colors, config } from "./theme.ts";

/** Creates a chart of one row of the comparison, with a bar for each competitor. */
export function createRowChart(row: Row): TopLevelSpec {
  return { config, vconcat: [createBarPanel(row)] };
}
