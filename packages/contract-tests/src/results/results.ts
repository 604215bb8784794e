import type { OperationCoverage, StatusCounts } from "../coverage/coverage.ts";
import type { MutationScore } from "../mutation/mutation-score.ts";

/** The content of `results/results.json`: the parts of the output that the documentation site shows. */
export interface ContractResults {
  /** The day on which the results were written, such as `2026-11-27`. */
  readonly date: string;
  readonly coverage: {
    readonly counts: StatusCounts;
    readonly operations: readonly Pick<OperationCoverage, "operationId" | "counts">[];
  };
  readonly mutation: Pick<MutationScore, "mutants" | "killed" | "operations" | "operators" | "survivors">;
}
