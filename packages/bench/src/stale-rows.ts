/** The subject and the columns of the first contender: what a table of it alone would have. */
const ofFirstContender = (line: string): string => `${line.split("|").slice(0, 4).join("|")}|`;

const tableLines = (section: string): string[] =>
  section
    .split("\n")
    .filter((line) => line.startsWith("|"))
    .map(ofFirstContender);

/** Names the rows in which the first contender's columns of one section differ from those of another. */
export function staleRows(written: string, measured: string): string[] {
  const [before, after] = [tableLines(written), tableLines(measured)];
  const different = [...before, ...after].filter((line) => !before.includes(line) || !after.includes(line));
  return [...new Set(different.map((line) => line.split("|")[1]?.trim() ?? ""))];
}
