import type { Survivor } from "./survivor.ts";

interface KilledMutants {
  readonly mutants: number;
  /** The number of mutants that the vectors notice. */
  readonly killed: number;
}

interface OperatorScore extends KilledMutants {
  /** The kind of the mutation, such as `drop required`. */
  readonly operator: string;
}

interface OperationScore extends KilledMutants {
  readonly operationId: string;
}

/** The content of `output/mutation.json`. */
export interface MutationScore extends KilledMutants {
  /** By operation, in alphabetical order. A mutant of a shared component counts for each operation that uses it. */
  readonly operations: readonly OperationScore[];
  /** By operator, in alphabetical order. Each mutant counts once. */
  readonly operators: readonly OperatorScore[];
  /** The mutants that no vector notices. The reason is empty if nobody has reviewed the survivor. */
  readonly survivors: readonly Survivor[];
  /** The reasons why the run fails. Empty if it passes. */
  readonly problems: readonly string[];
}
