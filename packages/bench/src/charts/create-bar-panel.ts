import { competitorsWithoutControl } from "../competitors.ts";
import { evaluateGoal, type GoalEvaluation } from "../report/evaluate-goal.ts";
import { formatNumber } from "../report/format-value.ts";
import type { Row } from "../results/row.ts";
import { createGoalLayers } from "./create-goal-layers.ts";
import type { Panel } from "./panel.ts";
import { colors } from "./theme.ts";

/** Use a logarithmic scale when the largest value is more than this many times the smallest. */
const maximumLinearRatio = 100;

interface Bar {
  readonly heading: string;
  readonly value: number;
  readonly label: string;
}

function createBars(row: Row): Bar[] {
  const bars: Bar[] = [];
  for (const { id, heading } of competitorsWithoutControl) {
    const median = row.values[id]?.median;
    if (median === undefined) continue;
    // A measured difference can be negative because of noise. Its bar has no length.
    bars.push({ heading, value: Math.max(0, median), label: formatNumber(row.unit, median) });
  }
  return bars;
}

/** Creates the scale of all bars and of the goal. A logarithmic scale starts at half of the smallest value. */
function createScale({ unit }: Row, bars: readonly Bar[], goal: GoalEvaluation | undefined) {
  const values = bars.map(({ value }) => value);
  const minimum = Math.min(...values.filter((value) => value > 0));
  const maximum = Math.max(...values, goal?.maximum ?? 0);
  const isLogarithmic = unit === "bytes" && maximum / minimum > maximumLinearRatio;
  return isLogarithmic
    ? ({ type: "log", start: minimum / 2, end: maximum } as const)
    : ({ type: "linear", start: 0, end: maximum } as const);
}

/** Selects a color or font weight for this client, and another one for its competitors. */
const selectByClient = <Value>(thisClient: Value, competitor: Value) => ({
  condition: { test: '(datum.heading || datum.value) === "this client"', value: thisClient },
  value: competitor,
});

/** Creates one panel: horizontal bars with their values, and a line for the goal. */
export function createBarPanel(row: Row): Panel {
  const bars = createBars(row);
  const goal = evaluateGoal(row);
  const { type, start, end } = createScale(row, bars, goal);
  return {
    title: row.title.replaceAll("`", "") + (type === "log" ? " (logarithmic)" : ""),
    width: 250,
    height: { step: 23 },
    layer: [
      ...createGoalLayers(goal),
      {
        data: { values: bars },
        encoding: {
          x: { field: "value", type: "quantitative", axis: null, scale: { type, domain: [start, end], nice: false } },
          y: {
            field: "heading",
            type: "nominal",
            sort: null,
            axis: {
              title: null,
              labelColor: selectByClient(colors.thisClient.light, colors.label.light),
              labelFontWeight: selectByClient("bold", "normal"),
              minExtent: 140,
              maxExtent: 140,
            },
          },
        },
        layer: [
          {
            mark: { type: "bar", height: 14, cornerRadiusEnd: 2 },
            encoding: {
              x2: { datum: start },
              color: selectByClient(colors.thisClient.light, colors.competitor.light),
            },
          },
          {
            mark: { type: "text", align: "left", dx: 6, fontSize: 12, stroke: colors.page.light, strokeWidth: 3 },
            encoding: {
              text: { field: "label" },
              color: selectByClient(colors.thisClient.light, colors.text.light),
            },
          },
        ],
      },
    ],
  };
}
