import { quartiles } from "../quartiles.ts";
import { runProgram } from "../workbench/run-program.ts";
import { startServer } from "../workbench/start-server.ts";
import type { Growth, Measure } from "./measure.ts";

interface Printed {
  readonly milliseconds: number;
  readonly bytes: readonly number[];
}

/** How the cost of the same work grows with its amount. */
export const growth: Measure = async (workbench, progress) => {
  await using server = await startServer(workbench);
  async function pointsOf(amounts: readonly number[], run: (amount: number) => Promise<Printed>) {
    const points: Growth["points"][number][] = [];
    for (const amount of amounts) {
      progress(`${amount} of ${amounts.at(-1)}`);
      const { milliseconds, bytes } = await run(amount);
      points.push({ amount, milliseconds, kilobytes: quartiles(bytes).median / 1e3 });
    }
    return points;
  }
  return {
    growth: [
      {
        title: "`forEachAccount`, against the mock in memory",
        subject: "accounts",
        points: await pointsOf([1, 3, 10, 30, 100, 300, 1_000], (accounts) =>
          runProgram<Printed>(workbench, "accounts", accounts),
        ),
      },
      {
        title: "Calls at once, over loopback HTTP",
        subject: "calls",
        points: await pointsOf([1, 2, 4, 8, 16, 32, 64], (atOnce) =>
          runProgram<Printed>(workbench, "concurrency", server.url, atOnce),
        ),
      },
    ],
  };
};
