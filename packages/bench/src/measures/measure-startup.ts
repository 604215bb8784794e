import { runProgram } from "../temporary-project/run-program.ts";
import { startServer } from "../temporary-project/start-server.ts";
import type { Measure } from "./measure.ts";
import { measureInRounds } from "./measure-in-rounds.ts";

const roundCount = 41;

/** What the program prints. Times count from the start of its process. */
interface Startup {
  readonly createdMs: number;
  readonly respondedMs: number;
  readonly bytes: number;
}

/** Measures the time from process start to the client and to its first response, and the memory then. */
export const measureStartup: Measure = async (project, reportProgress) => {
  await using server = await startServer(project);
  const summarizeRounds = await measureInRounds(roundCount, reportProgress, (id) =>
    runProgram<Startup>(project, "startup", id, server.url),
  );
  return {
    rows: [
      {
        id: "client-created",
        title: "process start to client creation",
        unit: "ms",
        values: summarizeRounds(({ createdMs }) => createdMs),
      },
      {
        id: "client-created-over-raw",
        title: "process start to client creation, minus raw fetch",
        unit: "ms",
        goal: 4,
        values: summarizeRounds(({ createdMs }, rawFetch) => createdMs - rawFetch.createdMs),
      },
      {
        id: "first-response",
        title: "process start to first response",
        unit: "ratio",
        goal: 1.05,
        values: summarizeRounds(({ respondedMs }, rawFetch) => respondedMs / rawFetch.respondedMs),
      },
      {
        id: "memory",
        title: "memory after the first response, minus raw fetch",
        unit: "MB",
        goal: 4,
        values: summarizeRounds(({ bytes }, rawFetch) => (bytes - rawFetch.bytes) / 1e6),
      },
    ],
  };
};
