export { createMockAccount } from "./create-mock-account.ts";
export { createMockAccounts } from "./create-mock-accounts.ts";
export type { MockAccount, MockAccounts, MockServer } from "./mock-account.ts";
export type { MockFailure } from "./mock-failure.ts";
export type { MockRequest } from "./mock-request.ts";
export type { MockAccountOptions, MockAccountsOptions, MockOptions, RateLimit } from "./options.ts";
export type { InitialState, MockState, StoredSettings } from "./state.ts";
