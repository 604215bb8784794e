import { listCharts } from "../../src/charts/list-charts.ts";
import type { RenderedChart } from "../../src/charts/render-chart.ts";

declare const data: Readonly<Record<string, RenderedChart>>;

export { data };

/** VitePress renders all charts when it builds the site. */
export default {
  load: (): Promise<Readonly<Record<string, RenderedChart>>> => listCharts(),
};
