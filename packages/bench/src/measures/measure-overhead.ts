import type { Measure } from "./measure.ts";
import { measureAlternately } from "./measure-alternately.ts";

/** Measures the CPU time per call without a network: `fetch` responds immediately with a new `Response`. */
export const measureOverhead: Measure = async (project, reportProgress) => {
  const alternation = { processes: 5, rounds: 10, calls: 3_000, concurrency: 1 };
  const values = await measureAlternately(
    project,
    reportProgress,
    alternation,
    ({ rawFetch, competitor }) => competitor - rawFetch,
  );
  return {
    rows: [
      {
        id: "overhead",
        title: "overhead per call without a network",
        unit: "µs",
        goal: 15,
        values: { "raw-fetch": { median: 0 }, ...values },
      },
    ],
  };
};
