import { createMockAccounts } from "./create-mock-accounts.ts";
import type { MockAccount } from "./mock-account.ts";
import type { MockAccountOptions } from "./options.ts";

/**
 * Creates a mock of one account. No other account exists.
 *
 * @throws TypeError for an invalid or unknown option
 */
export function createMockAccount({ accountId, ...options }: MockAccountOptions): MockAccount {
  const { account: getAccount, ...server } = createMockAccounts({ ...options, accountIds: [accountId] });
  return { ...getAccount(accountId), ...server };
}
