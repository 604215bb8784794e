import type { ResourceChange } from "./resource-change.ts";

/** What would change in one account. */
export interface AccountPlan {
  readonly accountId: string;
  /** Empty if nothing would change. */
  readonly changes: readonly ResourceChange[];
}
