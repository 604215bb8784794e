import type { Findings } from "../measures/measure.ts";
import { buildTable } from "./build-table.ts";
import { comparisonTable } from "./comparison-table.ts";
import { growthTable } from "./growth-table.ts";
import { method } from "./method.ts";

/** The tables of what was measured, in Markdown. */
export const tables = ({ rows = [], growth = [], builds = [] }: Findings): string =>
  [
    ...(rows.length > 0 ? [comparisonTable(rows)] : []),
    ...growth.map(growthTable),
    ...(builds.length > 0 ? [buildTable(builds)] : []),
  ].join("\n\n");

/** The whole of BENCHMARKS.md. */
export const benchmarksDocument = (findings: Findings, circumstances: string): string => `# Benchmarks

Written by \`pnpm bench\`, not by hand.

${circumstances}

![This client side by side with others](packages/bench/charts/comparison.svg)

## Side by side

${comparisonTable(findings.rows ?? [])}

## Cost as work grows

![Time and memory as work grows](packages/bench/charts/growth.svg)

${(findings.growth ?? []).map(growthTable).join("\n\n")}

## Build speed

In a fresh clone of what is committed. Installing is told apart; \`npm test\` checks it again each time.

${buildTable(findings.builds ?? [])}

## Method

${method}

## Repeat it

\`\`\`sh
npm run setup
export PATH="$PWD/node_modules/.bin:$PATH"
pnpm bench                       # all of it, some twenty minutes on two cores that do nothing else; writes this file
pnpm bench --only startup,bundle # some of it, only printed
\`\`\`
`;
