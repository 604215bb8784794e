import type { FaultResult } from "./run-against-fault.ts";

/** One line of a comparison. */
export interface FaultRow {
  readonly name: string;
  /** One result per client, in the order of the columns. */
  readonly results: readonly FaultResult[];
}
