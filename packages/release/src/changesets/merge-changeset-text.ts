import { createHash } from "node:crypto";

/** A comment with the hashes of all generated lines. The changelog does not contain it. */
const markerPattern = /^<!-- generated:((?: [0-9a-f]{8})*) -->$/;

const hashLine = (line: string): string => createHash("sha256").update(line).digest("hex").slice(0, 8);

const readHashes = (line: string): readonly string[] => markerPattern.exec(line)?.[1]?.trim().split(" ") ?? [];

/**
 * Updates the generated lines in the text of a changeset: a heading and items. Keeps all lines that a person added or
 * changed, and does not restore generated lines that a person removed. The previous text is empty for a new changeset.
 */
export function mergeChangesetText(previousText: string, heading: string, items: readonly string[]): string {
  const generatedLines = [heading, ...items];
  const marker = `<!-- generated: ${generatedLines.map(hashLine).join(" ")} -->`;
  if (previousText.trim() === "") return `${[marker, heading, "", ...items].join("\n")}\n`;
  const previousLines = previousText.split("\n");
  const previousHashes = new Set(previousLines.flatMap(readHashes));
  const isObsolete = (line: string): boolean => previousHashes.has(hashLine(line)) && !generatedLines.includes(line);
  const keptLines = previousLines.filter((line) => !markerPattern.test(line) && !isObsolete(line));
  const newLines = generatedLines.filter((line) => !previousHashes.has(hashLine(line)) && !keptLines.includes(line));
  const lastGenerated = keptLines.findLastIndex((line) => generatedLines.includes(line));
  const isAfterHeading = keptLines[lastGenerated] === heading && keptLines[lastGenerated + 1] === "";
  const start = lastGenerated + (isAfterHeading ? 2 : 1);
  const lines = keptLines.toSpliced(start, 0, ...newLines);
  return `${[marker, ...lines].join("\n").trimEnd()}\n`;
}
