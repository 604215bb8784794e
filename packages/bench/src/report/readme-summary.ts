import type { Findings, Row, RowId } from "../measures/measure.ts";
import type { PeerId } from "../peers.ts";
import { describeNumber } from "./describe-cell.ts";
import { goalOf } from "./goal-of.ts";

const shown = (rows: readonly Row[], rowId: RowId, peerId: PeerId): string => {
  const row = rows.find(({ id }) => id === rowId);
  const quartiles = row?.cells[peerId];
  return row && quartiles ? describeNumber(row.unit, quartiles.median) : "not measured";
};

/** What the README says of the benchmarks: the chart, and three lines, the last with what was missed. */
export function readmeSummary({ rows = [] }: Findings): string {
  const both = (id: RowId): string =>
    `${shown(rows, id, "this-client")} (the vendor's package, whole: ${shown(rows, id, "vendor-whole")})`;
  const goals = rows.flatMap((row) => {
    const goal = goalOf(row);
    return goal === undefined ? [] : [{ ...row, ...goal }];
  });
  const missed = goals
    .filter(({ isMet }) => !isMet)
    .map(({ id, title, said }) => `${title}, ${shown(rows, id, "this-client")} (goal ${said})`);
  return `![This client side by side with others](packages/bench/charts/comparison.svg)

- Bytes in a bundle, min+gzip: ${both("bundle")}; to the first answer, against raw \`fetch\`: ${both("first-answer")}.
- CPU a call against raw \`fetch\`, 32 at once: ${both("cpu")}; \`tsc\`'s time: ${both("types-time")}.
- ${goals.length - missed.length} of ${goals.length} goals are met${missed.length ? `; missed: ${missed.join("; ")}` : ""}. [BENCHMARKS.md](BENCHMARKS.md) has all of it, with the method; \`pnpm bench\` repeats it.
`;
}
