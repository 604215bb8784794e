import type { Outcome } from "../errors/outcome.ts";
import type { Operation } from "../errors/zero-trust-error.ts";
import type { RequestOptions } from "../options/request-options.ts";
import type { Limits } from "../options/resolve-limits.ts";

/** One call of an operation, with all of its attempts. */
export interface Call extends Operation {
  readonly accountId: string;
  readonly limits: Limits;
  /** The deadline of the call, on the clock of `performance.now()`. */
  readonly endsAt: number;
  /** Position of the call among all calls of its client, so that paused calls continue in that order. */
  readonly sequence: number;
  readonly signal: AbortSignal | undefined;
  readonly attemptHooks: readonly NonNullable<RequestOptions["onAttempt"]>[];
  /** The secrets that the call has sent. They are redacted from its errors. */
  secrets: readonly string[];
  /** The least certain outcome of the attempts so far. */
  outcome: Outcome;
}

/** Returns the milliseconds until the deadline of a call; negative after it. */
export const getTimeLeft = ({ endsAt }: Call): number => endsAt - performance.now();
