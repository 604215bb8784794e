import { createMockAccounts, type MockAccounts } from "@zero-trust-accounts/mock";
import { type FetchServer, serveFetch } from "@zero-trust-accounts/tooling/http";

/** The only token that the mock accepts. */
export const recipeToken = "recipe-token-0123456789";

export interface ServedMock extends FetchServer {
  readonly mock: MockAccounts;
}

/** Serves mock accounts over HTTP within the test's process, so that the test can read and change their state. */
export async function serveMock(): Promise<ServedMock> {
  const mock = createMockAccounts({ apiToken: recipeToken });
  const server = await serveFetch(mock.fetch);
  return { mock, ...server };
}
