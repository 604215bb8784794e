import { element } from "./element.ts";

/** Colours of a light and a dark page, as the reader has it. */
const style = `
  svg { --page: #ffffff; --edge: #d0d7de; --ink: #1f2328; --soft: #59636e; --bar: #afb8c1; --own: #0969da; --goal: #bc4c00; }
  @media (prefers-color-scheme: dark) {
    svg { --page: #0d1117; --edge: #3d444d; --ink: #f0f6fc; --soft: #9198a1; --bar: #59636e; --own: #4493f8; --goal: #db6d28; }
  }
  text { font: 12px -apple-system, "Segoe UI", Helvetica, Arial, sans-serif; fill: var(--ink); paint-order: stroke; stroke: var(--page); stroke-width: 3px; }
  .title { font-size: 18px; font-weight: 600; }
  .heading { font-size: 13px; font-weight: 600; }
  .soft, .label, .tick { fill: var(--soft); }
  .label, .own-label { text-anchor: end; }
  .own-label, .own-value { font-weight: 600; fill: var(--own); }
  .tick { font-size: 11px; text-anchor: middle; }
  .side { font-size: 11px; text-anchor: end; fill: var(--soft); }
  .goal-text { font-size: 11px; fill: var(--goal); }
  .page { fill: var(--page); stroke: var(--edge); }
  .grid { stroke: var(--edge); fill: none; }
  .bar { fill: var(--bar); }
  .own, .dot { fill: var(--own); }
  .curve { stroke: var(--own); stroke-width: 2; fill: none; }
  .goal { stroke: var(--goal); stroke-width: 1.5; stroke-dasharray: 3 2; fill: none; }
  .linear { stroke: var(--soft); stroke-dasharray: 2 3; fill: none; }
`;

/** A whole SVG file: a card with a description for those who do not see it. */
export const svgDocument = (
  width: number,
  height: number,
  description: string,
  ...children: readonly string[]
): string =>
  `${element(
    "svg",
    { xmlns: "http://www.w3.org/2000/svg", viewBox: `0 0 ${width} ${height}`, width, height, role: "img" },
    element("title", {}, description),
    `<style>${style}</style>`,
    element("rect", { x: 0.5, y: 0.5, width: width - 1, height: height - 1, rx: 8, class: "page" }),
    ...children,
  )}\n`;
