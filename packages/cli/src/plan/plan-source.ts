import type { ZeroTrustClient } from "@zero-trust-accounts/client";
import { getDesiredSettings } from "../desired-state/get-desired-settings.ts";
import { parseDesiredState } from "../desired-state/parse-desired-state.ts";
import { UsageError } from "../errors/usage-error.ts";
import type { InputFile } from "../files/read-input-file.ts";
import { planAccount } from "./plan-account.ts";
import type { ResourceChange } from "./resource-change.ts";
import { parseSavedPlan, type SavedPlan } from "./saved-plan.ts";

/** Where `apply` has its plans from. */
export interface PlanSource {
  /** The accounts that the file names. */
  readonly accounts: readonly string[] | undefined;
  /** Whether it is a plan without changes. */
  readonly isEmpty: boolean;
  /** @throws UsageError for an account that a saved plan does not have */
  checkAccounts(accountIds: readonly string[]): void;
  plan(account: ZeroTrustClient, accountId: string): Promise<readonly ResourceChange[]>;
}

function createSavedPlanSource({ accounts }: SavedPlan, fileName: string): PlanSource {
  const changesByAccount = new Map<string, readonly ResourceChange[]>();
  for (const { accountId, changes } of accounts) {
    if (changesByAccount.has(accountId))
      throw new UsageError(`${fileName}: the saved plan has the account ${accountId} twice`);
    changesByAccount.set(accountId, changes);
  }
  return {
    accounts: [...changesByAccount.keys()],
    isEmpty: accounts.length === 0,
    checkAccounts(accountIds) {
      const missing = accountIds.find((accountId) => !changesByAccount.has(accountId));
      if (missing !== undefined) throw new UsageError(`${fileName}: the plan has no change of the account ${missing}`);
    },
    plan: async (_account, accountId) => changesByAccount.get(accountId) ?? [],
  };
}

/** Creates the source from a saved plan or a desired state. @throws UsageError for any other file */
export function createPlanSource(file: InputFile): PlanSource {
  const savedPlan = parseSavedPlan(file.text, file.name);
  if (savedPlan !== undefined) return createSavedPlanSource(savedPlan, file.name);
  const state = parseDesiredState(file);
  return {
    accounts: state.accounts,
    isEmpty: false,
    checkAccounts: () => {},
    plan: (account, accountId) => planAccount(account, getDesiredSettings(state, accountId)),
  };
}
