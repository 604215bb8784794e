import type { AccountOutcome } from "../accounts/run-accounts.ts";
import { formatCount } from "../printing/format-count.ts";
import { formatNumber } from "../printing/format-number.ts";
import type { Output } from "../printing/output.ts";
import type { AccountPlan } from "./account-plan.ts";
import { formatGroup } from "./format-diff.ts";
import { groupPlans } from "./group-plans.ts";

/** Counts what a plan found, in one sentence. */
export function summarizePlan(plans: readonly AccountPlan[], outcomes: readonly AccountOutcome<unknown>[]): string {
  const groups = groupPlans(plans);
  const changed = groups.reduce((sum, { accountIds }) => sum + accountIds.length, 0);
  const fields = groups.reduce((sum, { accountIds, fields }) => sum + accountIds.length * fields.length, 0);
  const failed = outcomes.filter(({ status }) => status === "failed").length;
  const unread = outcomes.filter(({ status }) => status === "not-started").length;
  const parts = [`${formatCount(changed, "account")} to change (${formatCount(fields, "field")})`];
  parts.push(`${formatNumber(plans.length - changed)} unchanged`);
  if (failed > 0) parts.push(`${formatNumber(failed)} failed`);
  if (unread > 0) parts.push(`${formatNumber(unread)} not started`);
  return `${parts.join(", ")}.`;
}

/** Prints the changes, grouped by accounts with the same change. */
export function printDiff(
  plans: readonly AccountPlan[],
  colors: Output["colors"],
  print: (text: string) => void,
): void {
  for (const group of groupPlans(plans)) print(formatGroup(group, colors));
}
