import type { Coverage } from "./coverage.ts";
import { verdicts } from "./matrix.ts";

/** The counts of each operation and their sums, as lines of text. */
export function coverageTable({ cells, times }: Coverage): string {
  const countsOf = (operationId?: string) => {
    const own = cells.filter((cell) => operationId === undefined || cell.operationId === operationId);
    return verdicts.map((verdict) => own.filter((cell) => cell.verdict === verdict).length);
  };
  const rows = times.map(({ operationId }) => [operationId, ...countsOf(operationId)]);
  return [["operation", ...verdicts], ...rows, ["all", ...countsOf()]]
    .map(
      ([name, ...counts]) => `${String(name).padEnd(28)}${counts.map((count) => String(count).padStart(9)).join("")}`,
    )
    .join("\n");
}
