/** Rows of cells. The first row contains the headings. The first cell of each other row is its name. */
export type Matrix = readonly (readonly string[])[];

/** Formats a matrix for a terminal, with aligned columns. */
export function formatAsText(matrix: Matrix): string {
  const [headings = []] = matrix;
  const widths = headings.map((_, column) => Math.max(...matrix.map((row) => row[column]?.length ?? 0)));
  const lines = matrix.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("  "));
  return lines.map((line) => line.trimEnd()).join("\n");
}

/** Formats a matrix as a Markdown table. */
export function formatAsMarkdown([headings = [], ...rows]: Matrix): string {
  const alignments = headings.map((_, column) => (column === 0 ? "---" : ":-:"));
  return [headings, alignments, ...rows].map((row) => `| ${row.join(" | ")} |`).join("\n");
}
