import type { Bump } from "./bump.ts";

/** One difference between two documents, as one classifier finds it. */
export interface Change {
  /** Such as `GET /accounts/{account_id}/gateway response result.id`. */
  readonly location: string;
  readonly description: string;
  readonly bump: Bump;
}
