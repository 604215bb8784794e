import { colors, config } from "@zero-trust-accounts/bench/charts";
import type { TopLevelSpec } from "vega-lite";
import type { Timeline, TimelineSegment } from "../timelines/timeline.ts";

interface Marker {
  readonly at: number;
  readonly label: string;
}

/** Colors a segment by its result: a success, a failure, or a wait. */
function colorOf({ kind, label }: TimelineSegment): string {
  if (kind === "wait") return colors.grid.light;
  return label === "200" ? colors.thisClient.light : colors.goal.light;
}

/** Creates a chart of what the client does over time: a row for each call, a bar for each attempt and wait. */
export function createTimelineChart(timeline: Timeline, markers: readonly Marker[] = []): TopLevelSpec {
  const values = timeline.map((segment) => ({
    ...segment,
    color: colorOf(segment),
    text: segment.label === "" ? "wait" : segment.label,
    middle: (segment.start + segment.end) / 2,
  }));
  const end = Math.max(...values.map((segment) => segment.end), ...markers.map(({ at }) => at));
  const labelled = values.filter((segment) => segment.end - segment.start > end / 20);
  const y = { field: "lane", type: "nominal", sort: null, axis: { title: null, minExtent: 50 } } as const;
  const x = { type: "quantitative" as const, scale: { domain: [0, end], nice: false } };
  return {
    config,
    width: 500,
    height: { step: 34 },
    layer: [
      {
        data: { values },
        mark: { type: "bar", height: 22, cornerRadius: 2 },
        encoding: {
          y,
          x: { ...x, field: "start", axis: { title: "milliseconds", grid: true, tickCount: 6, format: ",d" } },
          x2: { field: "end" },
          color: { field: "color", type: "nominal", scale: null },
        },
      },
      {
        data: { values: labelled },
        mark: { type: "text", fontSize: 11 },
        encoding: {
          y,
          x: { ...x, field: "middle" },
          text: { field: "text" },
          color: {
            condition: { test: "datum.kind === 'attempt'", value: colors.page.light },
            value: colors.text.light,
          },
        },
      },
      {
        data: { values: [...markers] },
        mark: { type: "rule", strokeDash: [4, 3], color: colors.text.light },
        encoding: { x: { ...x, field: "at" } },
      },
      {
        data: { values: [...markers] },
        mark: {
          type: "text",
          align: "right",
          baseline: "bottom",
          dx: -4,
          y: 0,
          fontSize: 11,
          color: colors.label.light,
        },
        encoding: { x: { ...x, field: "at" }, text: { field: "label" } },
      },
    ],
  };
}
