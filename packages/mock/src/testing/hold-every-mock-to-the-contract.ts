import { vi } from "vitest";
import { holdToTheContract } from "./hold-to-the-contract.ts";

/** No test can get at a mock whose answers are not checked. */
vi.mock(import("../create-mock-accounts.ts"), async (importOriginal) => {
  const { createMockAccounts } = await importOriginal();
  return {
    createMockAccounts: (options) => {
      const accounts = createMockAccounts(options);
      const fetch = holdToTheContract(accounts.fetch);
      return { ...accounts, fetch, account: (accountId) => ({ ...accounts.account(accountId), fetch }) };
    },
  };
});
