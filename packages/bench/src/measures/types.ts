import { compile } from "../compile.ts";
import { inRounds } from "./in-rounds.ts";
import type { Measure } from "./measure.ts";

const rounds = 15;

/** What a consumer's compiler has to do for a program of two calls. */
export const types: Measure = async ({ folder }, progress) => {
  const cellsOf = await inRounds(rounds, progress, (id) => compile(folder, `${id}.ts`));
  return {
    rows: [
      {
        id: "types-time",
        title: "`tsc` of two calls, time",
        unit: "ratio",
        goal: 1.15,
        cells: cellsOf(({ seconds }, raw) => seconds / raw.seconds),
      },
      {
        id: "types-memory",
        title: "`tsc` of two calls, memory",
        unit: "ratio",
        goal: 1.1,
        cells: cellsOf(({ kilobytes }, raw) => kilobytes / raw.kilobytes),
      },
      {
        id: "instantiations",
        title: "`tsc` of two calls, instantiations",
        unit: "count",
        cells: cellsOf(({ instantiations }) => instantiations),
      },
    ],
  };
};
