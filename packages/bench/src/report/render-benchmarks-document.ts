import type { Results } from "../results/results.ts";
import { method } from "./method.ts";
import { renderBuildTable } from "./render-build-table.ts";
import { renderComparisonTable } from "./render-comparison-table.ts";
import { renderEnvironment } from "./render-environment.ts";
import { renderGrowthTable } from "./render-growth-table.ts";
import { renderMissedGoals } from "./render-missed-goals.ts";

/** Renders BENCHMARKS.md. */
export const renderBenchmarksDocument = ({ note, environment, rows, growth, builds }: Results): string => `# Benchmarks

${note === undefined ? "" : `${note}\n\n`}\`pnpm bench\` writes this file from \`results/results.json\`. Do not edit it.

${renderEnvironment(environment)}

![The cost of this client and of its competitors](charts/comparison.svg)

## Comparison

${renderComparisonTable(rows)}

### Missed goals

A goal never justifies code that is harder to read. The reasons:

${renderMissedGoals(rows)}

## Growth

![CPU time and memory as the amount of work grows](charts/growth.svg)

${growth.map(renderGrowthTable).join("\n\n")}

## Build time

The runs use a fresh clone of the last commit. The first row is the installation. \`npm test\` starts with it too, and then finds
everything installed.

${builds.length === 0 ? "Not measured in this run." : renderBuildTable(builds)}

## Method

${method}

## Repeat the benchmark

\`\`\`sh
npm run setup
export PATH="$PWD/node_modules/.bin:$PATH"
pnpm bench                       # measures everything and writes this file; takes about 30 minutes on 2 otherwise idle cores
pnpm bench --only startup,bundle # prints these measures and writes nothing
pnpm bench --render              # writes this file and the charts from results.json without measuring
\`\`\`
`;
