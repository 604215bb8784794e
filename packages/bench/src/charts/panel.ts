import type { TopLevelSpec } from "vega-lite";

/** The spec of one of several charts that are placed side by side. */
export type Panel = Extract<TopLevelSpec, { readonly concat: unknown }>["concat"][number];
