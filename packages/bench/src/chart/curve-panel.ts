import { element, text } from "./element.ts";

interface Point {
  readonly x: number;
  readonly y: number;
}

const left = 52;
const right = 12;
const barTop = 30;
const axisHeight = 54;

/** The powers of ten around the values. */
function decades(values: readonly number[]): number[] {
  const first = Math.floor(Math.log10(Math.min(...values)) + 1e-9);
  const last = Math.ceil(Math.log10(Math.max(...values)) - 1e-9);
  return Array.from({ length: last - first + 1 }, (_, index) => 10 ** (first + index));
}

const path = (points: readonly Point[]): string =>
  points.map(({ x, y }, index) => `${index ? "L" : "M"}${x.toFixed(1)} ${y.toFixed(1)}`).join("");

/** One curve over two logarithmic axes, and the line that it would be if it were linear from its first point on. */
export function curvePanel(
  heading: string,
  subject: string,
  points: readonly Point[],
  { width, height }: { readonly width: number; readonly height: number },
): string {
  const first = points[0] ?? { x: 1, y: 1 };
  const last = points.at(-1) ?? first;
  const end = { x: last.x, y: (first.y / first.x) * last.x };
  const rows = decades([...points, end].map(({ y }) => y));
  const scale = (value: number, from: number, to: number): number => Math.log(value / from) / Math.log(to / from);
  const bottom = height - axisHeight;
  const place = ({ x, y }: Point): Point => ({
    x: left + scale(x, first.x, last.x) * (width - left - right),
    y: bottom - scale(y, rows[0] ?? 1, rows.at(-1) ?? 1) * (bottom - barTop),
  });
  const placed = points.map(place);
  return [
    text(0, 14, "heading", heading),
    ...rows.flatMap((value) => {
      const { y } = place({ x: first.x, y: value });
      const line = element("path", { d: `M${left} ${y.toFixed(1)}H${width - right}`, class: "grid" });
      return [line, text(left - 6, y + 4, "side", value.toLocaleString("en"))];
    }),
    ...points.map((point, index) => text(placed[index]?.x ?? 0, bottom + 16, "tick", point.x.toLocaleString("en"))),
    text(left, bottom + 31, "soft", subject),
    element("path", { d: path([place(first), place(end)]), class: "linear" }),
    element("path", { d: path(placed), class: "curve" }),
    ...placed.map(({ x, y }) => element("circle", { cx: x, cy: y, r: 3.5, class: "dot" })),
  ].join("");
}
