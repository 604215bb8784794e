import type { Outcome } from "../errors/outcome.ts";
import type { Operation } from "../errors/zero-trust-error.ts";
import type { RequestOptions } from "../options/request-options.ts";
import type { Limits } from "../options/resolve-limits.ts";

/** One call of an operation, with all of its attempts. */
export interface Call extends Operation {
  readonly accountId: string;
  readonly limits: Limits;
  /** When the call has to end, on the clock of `performance.now()`. */
  readonly endsAt: number;
  /** Position of the call among all calls of its client, so that paused calls continue in that order. */
  readonly sequence: number;
  readonly signal: AbortSignal | undefined;
  readonly attemptHooks: readonly NonNullable<RequestOptions["onAttempt"]>[];
  /** Every credential that the call sent, so that no error contains one. */
  secrets: readonly string[];
  /** The least certain outcome of the attempts so far. */
  outcome: Outcome;
}

/** Milliseconds until the call's deadline. */
export const getTimeLeft = ({ endsAt }: Call): number => endsAt - performance.now();
