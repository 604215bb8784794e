import type { Config } from "vega-lite";

/** Every colour is a pair for light and dark pages. No two light colours are equal, because `renderSvg` replaces them by value. */
export const colors = {
  page: { light: "#ffffff", dark: "#0d1117" },
  grid: { light: "#d0d7de", dark: "#3d444d" },
  text: { light: "#1f2328", dark: "#f0f6fc" },
  label: { light: "#59636e", dark: "#9198a1" },
  competitor: { light: "#afb8c1", dark: "#656c76" },
  reference: { light: "#818b98", dark: "#9199a2" },
  thisClient: { light: "#0969da", dark: "#4493f8" },
  goal: { light: "#bc4c00", dark: "#db6d28" },
} as const;

export const config: Config = {
  aria: false,
  background: colors.page.light,
  font: '-apple-system, "Segoe UI", Helvetica, Arial, sans-serif',
  padding: 20,
  view: { stroke: null },
  title: {
    color: colors.text.light,
    subtitleColor: colors.label.light,
    fontSize: 13,
    subtitleFontSize: 12,
    anchor: "start",
    frame: "bounds",
  },
  axis: {
    domain: false,
    ticks: false,
    grid: false,
    gridColor: colors.grid.light,
    labelColor: colors.label.light,
    labelFontSize: 12,
    labelFlush: false,
    labelLimit: 0,
    labelPadding: 8,
    titleColor: colors.label.light,
    titleFontSize: 12,
    titleFontWeight: "normal",
  },
};
