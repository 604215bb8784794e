import { colors } from "@zero-trust-accounts/bench/charts";
import { parse, View } from "vega";
import { compile, type TopLevelSpec } from "vega-lite";

/** A chart as the site embeds it. */
export interface RenderedChart {
  /** For readers who do not see the chart. */
  readonly description: string;
  readonly svg: string;
}

/**
 * Renders a chart without a browser. Vega has no conditional colors, so each color of the theme becomes a CSS variable, which
 * differs on dark pages.
 */
export async function renderChart(description: string, spec: TopLevelSpec): Promise<RenderedChart> {
  const view = new View(parse(compile(spec).spec), { renderer: "none" });
  let svg = await view.toSVG();
  // The page embeds the chart as one image, so roles within it have no effect.
  svg = svg.replaceAll(/ (role|aria-[a-z]+)="[^"]*"/g, "");
  for (const [name, { light }] of Object.entries(colors)) svg = svg.replaceAll(light, `var(--chart-${name})`);
  return { description, svg };
}
