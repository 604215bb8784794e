import type { MutationScore } from "./mutation-score.ts";

/** The share of killed mutants by operator, as lines of text. */
export const mutationTable = ({ operators, mutants, killed }: MutationScore): string =>
  [...operators, { operator: "all", mutants, killed }]
    .map((row) => {
      const share = `${((100 * row.killed) / row.mutants).toFixed(1)} %`;
      return `${row.operator.padEnd(26)}${String(row.mutants).padStart(6)}${String(row.killed).padStart(6)}${share.padStart(9)}`;
    })
    .join("\n");
