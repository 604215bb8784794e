import type { CompetitorId } from "../competitors.ts";
import type { Results } from "../results/results.ts";
import type { Row, RowId } from "../results/row.ts";
import { evaluateGoal } from "./evaluate-goal.ts";
import { formatNumber } from "./format-value.ts";

const document = "packages/bench/BENCHMARKS.md";

function formatMedian(rows: readonly Row[], rowId: RowId, competitorId: CompetitorId): string {
  const row = rows.find(({ id }) => id === rowId);
  const value = row?.values[competitorId];
  return row && value ? formatNumber(row.unit, value.median) : "not measured";
}

/** States how many goals are met, and names those that are missed. */
function describeGoals(rows: readonly Row[]): string {
  const evaluations = rows.flatMap((row) => {
    const goal = evaluateGoal(row);
    return goal === undefined ? [] : [{ row, goal }];
  });
  const missed = evaluations.filter(({ goal }) => !goal.isMet);
  const names = missed.map(
    ({ row, goal }) => `${row.title}, ${formatMedian(rows, row.id, "this-client")} (goal ${goal.text})`,
  );
  const count = `${evaluations.length - missed.length} of ${evaluations.length} goals are met`;
  return names.length === 0 ? count : `${count}; missed: ${names.join("; ")}`;
}

/** Renders the README's section about the benchmarks. Results with a note are not quoted there. */
export function renderReadmeSummary({ note, rows }: Pick<Results, "note" | "rows">): string {
  if (note !== undefined)
    return `\`pnpm bench\` compares the cost of this client with other clients and writes [BENCHMARKS.md](${document}).\n${note}\n`;
  const compareWithVendor = (id: RowId): string =>
    `${formatMedian(rows, id, "this-client")} (complete cloudflare package: ${formatMedian(rows, id, "vendor-complete")})`;
  return `![The cost of this client and of its competitors](packages/bench/charts/comparison.svg)

- Bundle size in bytes, min+gzip: ${compareWithVendor("bundle")}.
- Process start to first response, relative to raw \`fetch\`: ${compareWithVendor("first-response")}.
- CPU time per call, relative to raw \`fetch\`, 32 concurrent calls: ${compareWithVendor("cpu")}.
- \`tsc\` time, relative to raw \`fetch\`: ${compareWithVendor("type-check-time")}.
- ${describeGoals(rows)}. [BENCHMARKS.md](${document}) has all results and the method. \`pnpm bench\` repeats the benchmark.
`;
}
