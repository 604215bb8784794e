import { exactly } from "../quartiles.ts";
import { startServer } from "../workbench/start-server.ts";
import { alternating } from "./alternating.ts";
import type { Measure } from "./measure.ts";

/** What a call costs where calls are many: over loopback HTTP, 32 at once. */
export const cpu: Measure = async (workbench, progress) => {
  await using server = await startServer(workbench);
  const alternation = { baseUrl: server.url, processes: 7, rounds: 10, calls: 3_000, atOnce: 32 };
  const cells = await alternating(workbench, progress, alternation, ({ raw, peer }) => peer / raw);
  return {
    rows: [
      {
        id: "cpu",
        title: "CPU a call, 32 at once, loopback HTTP",
        unit: "ratio",
        goal: 1.2,
        cells: { "raw-fetch": exactly(1), ...cells },
      },
    ],
  };
};
