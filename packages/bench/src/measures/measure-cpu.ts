import { startServer } from "../temporary-project/start-server.ts";
import type { Measure } from "./measure.ts";
import { measureAlternately } from "./measure-alternately.ts";

/** Measures the CPU time per call under load: 32 concurrent calls over loopback HTTP. */
export const measureCpu: Measure = async (project, reportProgress) => {
  await using server = await startServer(project);
  const alternation = { baseUrl: server.url, processes: 7, rounds: 10, calls: 3_000, concurrency: 32 };
  const values = await measureAlternately(
    project,
    reportProgress,
    alternation,
    ({ rawFetch, competitor }) => competitor / rawFetch,
  );
  return {
    rows: [
      {
        id: "cpu",
        title: "CPU time per call, 32 concurrent calls over loopback HTTP",
        unit: "ratio",
        goal: 1.2,
        goalCompetitor: "openapi-fetch",
        values: { "raw-fetch": { median: 1 }, ...values },
      },
    ],
  };
};
