import { createGrowthChart, createRowChart, type Results } from "@zero-trust-accounts/bench/charts";
import benchResults from "@zero-trust-accounts/bench/results.json" with { type: "json" };
import contractResults from "@zero-trust-accounts/contract-tests/results.json" with { type: "json" };
import runtimesResults from "@zero-trust-accounts/runtimes/results.json" with { type: "json" };
import type { TopLevelSpec } from "vega-lite";
import deadline from "../timelines/recorded/deadline.json" with { type: "json" };
import rateLimit from "../timelines/recorded/rate-limit.json" with { type: "json" };
import retry from "../timelines/recorded/retry.json" with { type: "json" };
import type { Timeline } from "../timelines/timeline.ts";
import { createCoverageChart } from "./create-coverage-chart.ts";
import { createMutationChart } from "./create-mutation-chart.ts";
import { createRuntimesChart } from "./create-runtimes-chart.ts";
import { createTimelineChart } from "./create-timeline-chart.ts";
import { type RenderedChart, renderChart } from "./render-chart.ts";

interface Chart {
  readonly name: string;
  readonly description: string;
  readonly spec: TopLevelSpec;
}

const { pass, exempt } = contractResults.coverage.counts;
const { mutants, killed } = contractResults.mutation;

// The tests that write the files check their content.
const { rows, growth } = benchResults as unknown as Results;

const timelines: readonly Chart[] = [
  {
    name: "retry",
    description:
      "The server responds with 503 at first. The GET is repeated twice, after growing waits. The PATCH is not repeated.",
    spec: createTimelineChart(retry as Timeline),
  },
  {
    name: "deadline",
    description:
      "The server never responds. timeoutMs ends the first two attempts after 10 s each. deadlineMs ends the third one after 25 s in total.",
    spec: createTimelineChart(deadline as Timeline, [{ at: 25_000, label: "deadlineMs" }]),
  },
  {
    name: "rate-limit",
    description:
      "The server permits three requests in a window. Calls 1 to 3 are sent. Calls 4 and 5 wait until the next window.",
    spec: createTimelineChart(rateLimit as Timeline),
  },
];

const results: readonly Chart[] = [
  {
    name: "coverage",
    description: `${pass} test cases of the document pass. ${exempt} are exempt, each with a reviewed reason.`,
    spec: createCoverageChart(contractResults.coverage),
  },
  {
    name: "mutation",
    description: `The test vectors notice ${killed} of ${mutants} changes of the document.`,
    spec: createMutationChart(contractResults.mutation),
  },
  {
    name: "runtimes",
    description: "The results of each scenario in each runtime. Grey cells are differences between runtimes.",
    spec: createRuntimesChart(runtimesResults),
  },
  {
    name: "growth",
    description: "CPU time and memory as the number of accounts and of concurrent calls grows.",
    spec: createGrowthChart(growth),
  },
];

const benchmarks: readonly Chart[] = rows.map((row) => ({
  name: `benchmark-${row.id}`,
  description: `${row.title.replaceAll("`", "")}. Medians; shorter bars are better. The dashed line is the goal of this client.`,
  spec: createRowChart(row),
}));

/** Renders the charts of all pages, by name. */
export async function listCharts(): Promise<Readonly<Record<string, RenderedChart>>> {
  const charts = await Promise.all(
    [...timelines, ...results, ...benchmarks].map(async ({ name, description, spec }) => {
      const chart = await renderChart(description, spec);
      return [name, chart] as const;
    }),
  );
  return Object.fromEntries(charts);
}
