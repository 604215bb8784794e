import { compile } from "../compile.ts";
import type { Measure } from "./measure.ts";
import { measureInRounds } from "./measure-in-rounds.ts";

const roundCount = 15;

/** Measures the work of a consumer's compiler for a program with two calls. */
export const measureTypeCheck: Measure = async ({ folder }, reportProgress) => {
  const summarizeRounds = await measureInRounds(roundCount, reportProgress, (id) => compile(folder, `${id}.ts`));
  return {
    rows: [
      {
        id: "type-check-time",
        title: "`tsc` time for two calls",
        unit: "ratio",
        goal: 1.15,
        values: summarizeRounds(({ seconds }, rawFetch) => seconds / rawFetch.seconds),
      },
      {
        id: "type-check-memory",
        title: "`tsc` memory for two calls",
        unit: "ratio",
        goal: 1.1,
        values: summarizeRounds(({ kilobytes }, rawFetch) => kilobytes / rawFetch.kilobytes),
      },
      {
        id: "instantiations",
        title: "`tsc` type instantiations for two calls",
        unit: "count",
        values: summarizeRounds(({ instantiations }) => instantiations),
      },
    ],
  };
};
