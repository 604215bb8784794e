import type { GrowthPoint } from "../results/growth.ts";
import { summarize } from "../results/summarize.ts";
import { runProgram } from "../temporary-project/run-program.ts";
import { startServer } from "../temporary-project/start-server.ts";
import type { Measure } from "./measure.ts";

/** What both programs print. */
interface Printed {
  readonly milliseconds: number;
  readonly bytes: readonly number[];
}

/** Measures how CPU time and memory grow with the amount of work. */
export const measureGrowth: Measure = async (project, reportProgress) => {
  await using server = await startServer(project);

  async function measurePoints(
    amounts: readonly number[],
    run: (amount: number) => Promise<Printed>,
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
        points: await measurePoints([1, 3, 10, 30, 100, 300, 1_000], (accounts) =>
          runProgram<Printed>(project, "accounts", accounts),
        ),
      },
      {
        title: "Concurrent calls over loopback HTTP",
        subject: "calls",
        points: await measurePoints([1, 2, 4, 8, 16, 32, 64], (calls) =>
          runProgram<Printed>(project, "concurrency", server.url, calls),
        ),
      },
    ],
  };
};
