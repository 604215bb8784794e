import type { Row } from "./row.ts";

const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;

/** A Markdown table with two columns a contender. */
export const table = (subject: string, contenders: readonly string[], rows: readonly Row[]): string =>
  [
    line([subject, ...contenders.flatMap((name) => [name, "requests"])]),
    `|${"---|".repeat(1 + 2 * contenders.length)}`,
    ...rows.map(({ name, measurements }) =>
      line([name, ...measurements.flatMap(({ outcome, requests }) => [outcome, requests])]),
    ),
  ].join("\n");
