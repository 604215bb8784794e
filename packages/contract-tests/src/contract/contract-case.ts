import type { OperationVectors } from "../vectors/operation-vectors.ts";
import type { Vector } from "../vectors/vector.ts";

/** One call of an operation through the client, with the request that must arrive and the response to it. */
export interface ContractCase {
  /** The expected behaviour. */
  readonly title: string;
  readonly operation: OperationVectors;
  readonly vector: Vector;
  /** Default: the account of the client. */
  readonly accountId?: string;
}
