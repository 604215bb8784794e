import type { GrowthPoint } from "../results/growth.ts";
import { summarize } from "../results/summarize.ts";
import { runProgram } from "../temporary-project/run-program.ts";
import { startServer } from "../temporary-project/start-server.ts";
import type { Measure } from "./measure.ts";
import { type Cost, measureCommandLine } from "./measure-command-line.ts";

const accountCounts = [1, 3, 10, 30, 100, 300, 1_000];

/** Measures how CPU time and memory grow with the amount of work. */
export const measureGrowth: Measure = async (project, reportProgress) => {
  await using server = await startServer(project);

  async function measurePoints(
    amounts: readonly number[],
    run: (amount: number) => Promise<Cost>,
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
        points: await measurePoints(accountCounts, (accounts) => runProgram<Cost>(project, "accounts", accounts)),
      },
      {
        title: "`zero-trust plan` over loopback HTTP, the complete process",
        subject: "accounts",
        points: await measurePoints(accountCounts, (accounts) => measureCommandLine(project, server.url, accounts)),
      },
      {
        title: "Concurrent calls over loopback HTTP",
        subject: "calls",
        points: await measurePoints([1, 2, 4, 8, 16, 32, 64], (calls) =>
          runProgram<Cost>(project, "concurrency", server.url, calls),
        ),
      },
    ],
  };
};
