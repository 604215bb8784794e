import type { Row } from "../measures/measure.ts";
import { distinctPeers, type PeerId } from "../peers.ts";
import { describeNumber } from "../report/describe-cell.ts";
import { goalOf } from "../report/goal-of.ts";
import { element, text } from "./element.ts";

const labelWidth = 142;
const valueWidth = 70;
const barTop = 28;
const step = 23;
const thickness = 14;

const isOwn = (id: PeerId): boolean => id === "this-client";

/** From so much more of one than of another on, only a logarithm shows both. */
const wide = 100;

/** The bars of one row. Raw fetch is the measure of the others, or 0: it has no bar of its own where it is 0. */
export function barPanel(row: Row, width: number): string {
  const bars = distinctPeers.flatMap((peer) => {
    const value = row.cells[peer.id]?.median;
    return value === undefined ? [] : [{ ...peer, value: Math.max(0, value) }];
  });
  const goal = goalOf(row);
  const values = bars.map(({ value }) => value);
  const [least, most] = [Math.min(...values.filter((value) => value > 0)), Math.max(...values, goal?.most ?? 0)];
  const isLogarithmic = row.unit === "bytes" && most / least > wide;
  const share = (value: number): number =>
    isLogarithmic ? Math.log(value / (least / 2)) / Math.log(most / (least / 2)) : value / most;
  const lengthOf = (value: number): number => Math.max(1, share(value) * (width - labelWidth - valueWidth));
  const bottom = barTop + bars.length * step;
  return [
    text(0, 14, "heading", `${row.title.replaceAll("`", "")}${isLogarithmic ? " (logarithmic)" : ""}`),
    ...bars.map(({ id, value }, index) => {
      const size = { width: lengthOf(value), height: thickness, rx: 2 };
      return element("rect", { x: labelWidth, y: barTop + index * step, ...size, class: isOwn(id) ? "own" : "bar" });
    }),
    ...(goal ? goalLine(labelWidth + lengthOf(goal.most), bottom, `goal ${goal.said}`) : []),
    ...bars.flatMap(({ id, heading, value }, index) => {
      const y = barTop + index * step + 11.5;
      const said = describeNumber(row.unit, row.cells[id]?.median ?? value);
      return [
        text(labelWidth - 8, y, isOwn(id) ? "own-label" : "label", heading),
        text(labelWidth + lengthOf(value) + 6, y, isOwn(id) ? "own-value" : "value", said),
      ];
    }),
  ].join("");
}

const goalLine = (x: number, bottom: number, said: string): string[] => [
  element("path", { d: `M${x.toFixed(1)} ${barTop - 4}V${bottom - 2}`, class: "goal" }),
  text(x + 4, bottom + 8, "goal-text", said),
];
