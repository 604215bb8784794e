type Attributes = Readonly<Record<string, string | number>>;

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

/** A number as short as a pixel needs it. */
const attribute = (value: string | number): string =>
  typeof value === "number" ? String(Math.round(value * 10) / 10) : escaped(value);

/** One SVG element; its children are elements already. */
export function element(name: string, attributes: Attributes, ...children: readonly string[]): string {
  const list = Object.entries(attributes).map(([key, value]) => ` ${key}="${attribute(value)}"`);
  return `<${name}${list.join("")}>${children.join("")}</${name}>`;
}

/** A piece of text; its style is a class of `document.ts`. */
export const text = (x: number, y: number, style: string, content: string): string =>
  element("text", { x, y, class: style }, escaped(content));
