import { runProgram } from "../workbench/run-program.ts";
import { startServer } from "../workbench/start-server.ts";
import { inRounds } from "./in-rounds.ts";
import type { Measure } from "./measure.ts";

const rounds = 41;

interface Start {
  readonly madeMs: number;
  readonly answeredMs: number;
  readonly bytes: number;
}

/** What it takes from the start of a process to its client, and to the first answer. */
export const startup: Measure = async (workbench, progress) => {
  await using server = await startServer(workbench);
  const cellsOf = await inRounds(rounds, progress, (id) => runProgram<Start>(workbench, "start", id, server.url));
  return {
    rows: [
      {
        id: "made",
        title: "process start to client made",
        unit: "ms",
        cells: cellsOf(({ madeMs }) => madeMs),
      },
      {
        id: "made-over-raw",
        title: "process start to client made, over raw",
        unit: "ms",
        goal: 4,
        cells: cellsOf(({ madeMs }, raw) => madeMs - raw.madeMs),
      },
      {
        id: "first-answer",
        title: "process start to first answer",
        unit: "ratio",
        goal: 1.05,
        cells: cellsOf(({ answeredMs }, raw) => answeredMs / raw.answeredMs),
      },
      {
        id: "memory",
        title: "memory after the first answer, over raw",
        unit: "MB",
        goal: 4,
        cells: cellsOf(({ bytes }, raw) => (bytes - raw.bytes) / 1e6),
      },
    ],
  };
};
