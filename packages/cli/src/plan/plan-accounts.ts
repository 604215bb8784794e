import { type AccountOutcome, runAccounts } from "../accounts/run-accounts.ts";
import type { Session } from "../commands/session.ts";
import type { DesiredState } from "../desired-state/desired-state.ts";
import { getDesiredSettings } from "../desired-state/get-desired-settings.ts";
import type { AccountPlan } from "./account-plan.ts";
import { createChangeSharing } from "./create-change-sharing.ts";
import { planAccount } from "./plan-account.ts";
import type { ResourceChange } from "./resource-change.ts";

/** Plans all accounts, and writes nothing. */
export function planAccounts(
  session: Session,
  state: DesiredState,
  accountIds: readonly string[],
): Promise<AccountOutcome<readonly ResourceChange[]>[]> {
  const share = createChangeSharing();
  return runAccounts<readonly ResourceChange[]>(session, {
    label: "Planning",
    accountIds,
    process: async (account, accountId) => share(await planAccount(account, getDesiredSettings(state, accountId))),
  });
}

/** The plans of the accounts that could be read. */
export const listPlans = (outcomes: readonly AccountOutcome<readonly ResourceChange[]>[]): AccountPlan[] =>
  outcomes.flatMap((outcome) =>
    outcome.status === "done" ? [{ accountId: outcome.accountId, changes: outcome.value }] : [],
  );
