import type { TopLevelSpec } from "vega-lite";
import type { Growth } from "../results/growth.ts";
import type { Panel } from "./panel.ts";
import { colors, config } from "./theme.ts";

const costs = [
  { key: "milliseconds", title: "CPU time, ms" },
  { key: "kilobytes", title: "memory, kB" },
] as const;

type Cost = (typeof costs)[number];

/** Lists the powers of ten from just below the smallest value to just above the largest. */
function listPowersOfTen(values: readonly number[]): number[] {
  const first = Math.floor(Math.log10(Math.min(...values)));
  const last = Math.ceil(Math.log10(Math.max(...values)));
  return Array.from({ length: last - first + 1 }, (_, index) => 10 ** (first + index));
}

/** Creates one panel: the cost over the amount, and a dotted line that grows linearly from the first point until it leaves the panel. */
function createCurvePanel({ title, subject, points }: Growth, cost: Cost): Panel {
  const amounts = points.map(({ amount }) => amount);
  const first = points[0] ?? { amount: 1, milliseconds: 1, kilobytes: 1 };
  const values = points.map((point) => ({
    amount: point.amount,
    cost: point[cost.key],
    linear: (first[cost.key] / first.amount) * point.amount,
  }));
  const powersOfTen = listPowersOfTen(values.map(({ cost }) => cost));
  return {
    title: { text: `${title.replaceAll("`", "")}: ${cost.title}`, frame: "group", dx: -46 },
    width: 370,
    height: 200,
    data: { values },
    encoding: {
      x: {
        field: "amount",
        type: "quantitative",
        title: subject,
        scale: { type: "log", domain: [Math.min(...amounts), Math.max(...amounts)], nice: false },
        axis: { values: amounts, format: "," },
      },
    },
    layer: [
      {
        mark: { type: "line", clip: true, color: colors.reference.light, strokeDash: [2, 3], strokeWidth: 1.5 },
        encoding: { y: { field: "linear", type: "quantitative", title: null } },
      },
      {
        mark: { type: "line", color: colors.thisClient.light, point: { color: colors.thisClient.light } },
        encoding: {
          y: {
            field: "cost",
            type: "quantitative",
            title: null,
            scale: { type: "log", domain: [powersOfTen[0] ?? 1, powersOfTen.at(-1) ?? 10], nice: false },
            axis: { grid: true, format: ",~r", values: powersOfTen },
          },
        },
      },
    ],
  };
}

/** Creates curves of time and memory over the amount of work. On two logarithmic axes, linear growth is a straight line. */
export function createGrowthChart(growths: readonly Growth[]): TopLevelSpec {
  return {
    config,
    title: {
      text: "Cost of growing amounts of work",
      subtitle: "Both axes are logarithmic. On the dotted line, growth is linear; below it, better than linear.",
      fontSize: 18,
      offset: 20,
    },
    bounds: "flush",
    columns: costs.length,
    spacing: { row: 80, column: 90 },
    concat: growths.flatMap((growth) => costs.map((cost) => createCurvePanel(growth, cost))),
  };
}
