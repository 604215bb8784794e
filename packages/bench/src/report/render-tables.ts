import type { Measurements } from "../results/results.ts";
import { renderBuildTable } from "./render-build-table.ts";
import { renderComparisonTable } from "./render-comparison-table.ts";
import { renderGrowthTable } from "./render-growth-table.ts";

/** Renders the tables of those measures that ran. */
export function renderTables({ rows, growth, builds }: Measurements): string {
  const tables = growth.map(renderGrowthTable);
  if (rows.length > 0) tables.unshift(renderComparisonTable(rows));
  if (builds.length > 0) tables.push(renderBuildTable(builds));
  return tables.join("\n\n");
}
