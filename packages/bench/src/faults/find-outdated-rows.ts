/** Cuts a table line after the two columns of the first client. */
const cutAfterFirstClient = (line: string): string => `${line.split("|").slice(0, 4).join("|")}|`;

const readTableLines = (section: string): string[] =>
  section
    .split("\n")
    .filter((line) => line.startsWith("|"))
    .map(cutAfterFirstClient);

/** Returns the names of the rows in which the first client's columns differ between two versions of a section. */
export function findOutdatedRows(committed: string, measured: string): string[] {
  const committedLines = readTableLines(committed);
  const measuredLines = readTableLines(measured);
  const missing = committedLines.filter((line) => !measuredLines.includes(line));
  const added = measuredLines.filter((line) => !committedLines.includes(line));
  const names = [...missing, ...added].map((line) => line.split("|")[1]?.trim() ?? "");
  return [...new Set(names)];
}
