import { parse, View } from "vega";
import { compile, type TopLevelSpec } from "vega-lite";
import { colors } from "./theme.ts";

/** Vega has no conditional colors, so CSS replaces them by value on dark pages. */
const darkRules = Object.values(colors).map(
  ({ light, dark }) => `[fill="${light}"]{fill:${dark}}[stroke="${light}"]{stroke:${dark}}`,
);

/** Draws the outline of a text behind it, and adapts the colors to the reader's page. */
const style = `text{paint-order:stroke}@media (prefers-color-scheme: dark){${darkRules.join("")}}`;

/** Renders a chart without a browser. The title is for readers who do not see the chart. */
export async function renderSvg(title: string, spec: TopLevelSpec): Promise<string> {
  const view = new View(parse(compile(spec).spec), { renderer: "none" });
  const svg = await view.toSVG();
  // A page embeds the chart as one image, so roles within it have no effect.
  const withoutRoles = svg.replaceAll(/ (role|aria-[a-z]+)="[^"]*"/g, "");
  return `${withoutRoles.replace(/<svg[^>]*>/, (tag) => `${tag}<title>${title}</title><style>${style}</style>`)}\n`;
}
