import { vi } from "vitest";
import { addContractCheck } from "./add-contract-check.ts";

/** Checks the responses of every mock that a test creates against the OpenAPI document. */
vi.mock(import("../create-mock-accounts.ts"), async (importOriginal) => {
  const { createMockAccounts } = await importOriginal();
  return {
    createMockAccounts: (options) => {
      const accounts = createMockAccounts(options);
      const fetch = addContractCheck(accounts.fetch);
      return { ...accounts, fetch, account: (accountId) => ({ ...accounts.account(accountId), fetch }) };
    },
  };
});
