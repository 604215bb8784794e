import type { MutationScore } from "./mutation-score.ts";

/** Prints a table with the number of mutants by operation, the sum, and the problems of the run. */
export function printMutationScore({ mutants, killed, operations, survivors, problems }: MutationScore): void {
  const rows = operations.map(({ operationId, ...counts }): [string, object] => [operationId, counts]);
  console.table(Object.fromEntries([...rows, ["all mutants", { mutants, killed }]]));
  console.log("A mutant of a shared component counts for each operation, but once in the last row.");
  console.log(`${survivors.length} mutants survived. The details are in output/mutation.json.`);
  for (const problem of problems) console.error(`error: ${problem}`);
}
