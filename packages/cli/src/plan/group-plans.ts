import type { AccountPlan } from "./account-plan.ts";
import { type FieldChange, listFieldChanges } from "./list-field-changes.ts";

/** Accounts with the same change. */
export interface PlanGroup {
  readonly accountIds: readonly string[];
  readonly fields: readonly FieldChange[];
}

/** Groups the accounts that would change by their changed fields, the largest group first. */
export function groupPlans(plans: readonly AccountPlan[]): PlanGroup[] {
  const groups = new Map<string, { accountIds: string[]; fields: FieldChange[] }>();
  for (const { accountId, changes } of plans) {
    if (changes.length === 0) continue;
    const fields = listFieldChanges(changes);
    const key = JSON.stringify(fields);
    const group = groups.get(key) ?? { accountIds: [], fields };
    group.accountIds.push(accountId);
    groups.set(key, group);
  }
  return [...groups.values()].sort((first, second) => second.accountIds.length - first.accountIds.length);
}
