import type { Column } from "./column.ts";
import { scenarios } from "./suite/scenarios.ts";

/** What went wrong, in a line for each runtime that did not run and each scenario that failed. */
export const problemsOf = (columns: readonly Column[]): readonly string[] =>
  columns.flatMap(({ heading, cells, problem }) =>
    problem === undefined
      ? cells.flatMap((cell, index) =>
          cell.problem === undefined ? [] : [`${heading}, ${scenarios[index]?.name}: ${cell.problem}`],
        )
      : [`${heading}: ${problem}`],
  );
