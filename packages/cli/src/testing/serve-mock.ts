import { createMockAccounts, type MockAccounts, type MockAccountsOptions } from "@zero-trust-accounts/mock";
import { type FetchServer, serveFetch } from "@zero-trust-accounts/tooling/http";
import { apiToken } from "./run-cli.ts";

export interface ServedMock extends FetchServer {
  readonly mock: MockAccounts;
  /** Called before each request is processed. A promise delays the response. */
  onRequest: (method: string, path: string) => unknown;
}

/** Serves a mock over HTTP within the test's process, so that the test can see and change its state. */
export async function serveMock(options: MockAccountsOptions = {}): Promise<ServedMock> {
  const mock = createMockAccounts({ apiToken, ...options });
  const server = await serveFetch(async (url, init) => {
    await served.onRequest(init.method, new URL(url).pathname);
    return mock.fetch(url, init);
  });
  const served: ServedMock = { ...server, mock, onRequest: () => {} };
  return served;
}
