import { fromMarkdown } from "mdast-util-from-markdown";

export type MarkdownNode = ReturnType<typeof fromMarkdown>["children"][number];

export const readSource = (markdown: string, { position }: MarkdownNode): string =>
  markdown.slice(position?.start.offset, position?.end.offset);

/**
 * Returns the nodes below a heading of level 2, such as `## Release`. Returns undefined if there is no such heading.
 */
export function findSection(markdown: string, heading: string): readonly MarkdownNode[] | undefined {
  const { children } = fromMarkdown(markdown);
  const start = children.findIndex((node) => node.type === "heading" && readSource(markdown, node) === heading);
  if (start === -1) return undefined;
  const nodes = children.slice(start + 1);
  const end = nodes.findIndex((node) => node.type === "heading" && node.depth <= 2);
  return end === -1 ? nodes : nodes.slice(0, end);
}
