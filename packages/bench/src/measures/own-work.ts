import { exactly } from "../quartiles.ts";
import { alternating } from "./alternating.ts";
import type { Measure } from "./measure.ts";

/** What a call costs without a network: a `fetch` answers at once with a fresh `Response`. */
export const ownWork: Measure = async (workbench, progress) => {
  const alternation = { processes: 5, rounds: 10, calls: 3_000, atOnce: 1 };
  const cells = await alternating(workbench, progress, alternation, ({ raw, peer }) => peer - raw);
  return {
    rows: [
      {
        id: "own-work",
        title: "own work a call, over raw",
        unit: "µs",
        goal: 15,
        cells: { "raw-fetch": exactly(0), ...cells },
      },
    ],
  };
};
