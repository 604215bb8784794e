import type { Coverage, StatusCounts } from "./coverage.ts";

/** Prints a table with the number of test cases by operation and status, and their sums. */
export function printCoverage({ counts, operations }: Coverage): void {
  const rows = operations.map((operation): [string, StatusCounts] => [operation.operationId, operation.counts]);
  console.table(Object.fromEntries([...rows, ["all operations", counts]]));
}
