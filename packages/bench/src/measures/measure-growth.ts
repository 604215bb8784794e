import type { GrowthPoint } from "../results/growth.ts";
import { summarize } from "../results/summarize.ts";
import { runPlan, type Usage, writeDesiredState } from "../temporary-project/run-plan.ts";
import { runProgram } from "../temporary-project/run-program.ts";
import { startServer } from "../temporary-project/start-server.ts";
import type { Measure } from "./measure.ts";

const accountCounts = [1, 3, 10, 30, 100, 300, 1_000];

/** Measures how CPU time and memory grow with the amount of work. */
export const measureGrowth: Measure = async (project, reportProgress) => {
  await using server = await startServer(project);
  await writeDesiredState(project);

  async function measurePoints(
    amounts: readonly number[],
    run: (amount: number) => Promise<Usage>,
  ): Promise<GrowthPoint[]> {
    const points: GrowthPoint[] = [];
    for (const amount of amounts) {
      reportProgress(`${amount} of ${amounts.at(-1)}`);
      const { milliseconds, bytes } = await run(amount);
      points.push({ amount, milliseconds, kilobytes: summarize(bytes).median / 1e3 });
    }
    return points;
  }

  return {
    growth: [
      {
        title: "`forEachAccount` with the mock in memory",
        subject: "accounts",
        points: await measurePoints(accountCounts, (accounts) => runProgram<Usage>(project, "accounts", accounts)),
      },
      {
        title: "`zero-trust plan` over loopback HTTP, the complete process",
        subject: "accounts",
        points: await measurePoints(accountCounts, (accounts) => runPlan(project, server.url, accounts)),
      },
      {
        title: "Concurrent calls over loopback HTTP",
        subject: "calls",
        points: await measurePoints([1, 2, 4, 8, 16, 32, 64], (calls) =>
          runProgram<Usage>(project, "concurrency", server.url, calls),
        ),
      },
    ],
  };
};
