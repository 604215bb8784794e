import type { Bump } from "./bump.ts";
import { type Change, formatChange } from "./change.ts";

/** A change whose classification a maintainer overrides. */
export interface ReviewedException {
  /** As `pnpm spec-diff` prints the change: its location, a colon and its description. */
  readonly change: string;
  readonly bump: Bump;
  /** Why consumers see something else than the classifier. */
  readonly reason: string;
}

/** Gives a change the bump of its exception, if it has one. */
export function applyException(change: Change, exceptions: readonly ReviewedException[]): Change {
  const exception = exceptions.find((candidate) => candidate.change === formatChange(change));
  return exception === undefined ? change : { ...change, bump: exception.bump, exception };
}
