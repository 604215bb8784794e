import type { Growth } from "../measures/measure.ts";
import { curvePanel } from "./curve-panel.ts";
import { svgDocument } from "./document.ts";
import { element, text } from "./element.ts";

const panel = { width: 450, height: 284 };
const margin = 24;
const top = 66;

const amounts = [
  { key: "milliseconds", said: "CPU time, ms" },
  { key: "kilobytes", said: "memory, kB" },
] as const;

/** Time and memory over the amount of work, both logarithmic, so that what is linear is a straight line of this slope. */
export function growthChart(growths: readonly Growth[]): string {
  const panels = growths.flatMap(({ title, subject, points }, row) =>
    amounts.map(({ key, said }, column) => {
      const x = margin + column * (panel.width + margin);
      const y = top + row * panel.height;
      const heading = `${title.replaceAll("`", "")}: ${said}`;
      const curve = points.map((point) => ({ x: point.amount, y: point[key] }));
      return element("g", { transform: `translate(${x} ${y})` }, curvePanel(heading, subject, curve, panel));
    }),
  );
  return svgDocument(
    margin + amounts.length * (panel.width + margin),
    top + growths.length * panel.height + 8,
    "Time and memory as work grows: on the dotted line or below it is linear or better",
    text(margin, 34, "title", "Cost as work grows"),
    text(margin, 53, "soft", "Both axes logarithmic. On the dotted line: linear. Below it: better."),
    ...panels,
  );
}
