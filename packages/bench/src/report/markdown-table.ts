const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;

export const markdownTable = (heading: readonly string[], rows: readonly (readonly string[])[]): string =>
  [line(heading), `|${"---|".repeat(heading.length)}`, ...rows.map(line)].join("\n");
