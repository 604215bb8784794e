import type { Bump } from "./bump.ts";

/** One difference between two documents, as one judge sees it. */
export interface Change {
  readonly place: string;
  readonly description: string;
  readonly bump: Bump;
}
