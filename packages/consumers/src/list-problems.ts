import type { ConsumerResult } from "./test-consumer.ts";

/** Describes each check that failed. */
export const listProblems = (results: readonly ConsumerResult[]): readonly string[] =>
  results.flatMap((result) =>
    (["import", "require"] as const).flatMap((system) => {
      const { problem } = result[system];
      return problem === undefined ? [] : [`${result.title}, ${system}: ${problem}`];
    }),
  );
