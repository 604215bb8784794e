import { createMockAccounts } from "./create-mock-accounts.ts";
import type { MockAccount } from "./mock-account.ts";
import type { MockAccountOptions } from "./options.ts";

/** Makes one account in memory; no other exists. @throws TypeError for options that make no sense */
export function createMockAccount({ accountId, ...options }: MockAccountOptions): MockAccount {
  const { account, ...server } = createMockAccounts({ ...options, accountIds: [accountId] });
  return { ...account(accountId), ...server };
}
