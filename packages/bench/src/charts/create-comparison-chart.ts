import type { TopLevelSpec } from "vega-lite";
import type { Row, RowId } from "../results/row.ts";
import { createBarPanel } from "./create-bar-panel.ts";
import { config } from "./theme.ts";

/** The rows with a panel, in the order of the panels. */
const panelIds: readonly RowId[] = ["bundle", "first-response", "memory", "cpu", "overhead", "type-check-time"];

/** Creates bars of every competitor, with one panel per selected row. */
export function createComparisonChart(rows: readonly Row[]): TopLevelSpec {
  const panelRows = panelIds.flatMap((id) => rows.find((row) => row.id === id) ?? []);
  return {
    config,
    title: {
      text: "Get and patch the Gateway configuration",
      subtitle: "Medians; shorter bars are better. The dashed line is the goal of this client.",
      fontSize: 18,
      offset: 20,
    },
    bounds: "flush",
    columns: 2,
    spacing: { row: 65, column: 230 },
    concat: panelRows.map(createBarPanel),
  };
}
