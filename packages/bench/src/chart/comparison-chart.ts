import type { Row, RowId } from "../measures/measure.ts";
import { barPanel } from "./bar-panel.ts";
import { svgDocument } from "./document.ts";
import { element, text } from "./element.ts";

/** What tells most, in the order of the panels. */
const shown: readonly RowId[] = ["bundle", "first-answer", "memory", "cpu", "own-work", "types-time"];

const columns = 2;
const panel = { width: 450, height: 226 };
const margin = 24;
const top = 66;

/** Bars of every peer, a panel for each of the rows that tell most. */
export function comparisonChart(rows: readonly Row[]): string {
  const chosen = shown.flatMap((id) => rows.find((row) => row.id === id) ?? []);
  const panels = chosen.map((row, index) => {
    const x = margin + (index % columns) * (panel.width + margin);
    const y = top + Math.floor(index / columns) * panel.height;
    return element("g", { transform: `translate(${x} ${y})` }, barPanel(row, panel.width));
  });
  const width = margin + columns * (panel.width + margin);
  const height = top + Math.ceil(chosen.length / columns) * panel.height;
  return svgDocument(
    width,
    height,
    "This client side by side with others: shorter bars are better",
    text(margin, 34, "title", "Get and patch the Gateway configuration"),
    text(margin, 53, "soft", "Shorter is better. Medians; the dashed line is the goal of this client."),
    ...panels,
  );
}
