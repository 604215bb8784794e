import { type ClientOptions, createZeroTrustClient, type ZeroTrustClient } from "@zero-trust-accounts/client";
import { createMockAccount } from "../create-mock-account.ts";
import type { MockAccount } from "../mock-account.ts";
import type { MockAccountOptions } from "../options.ts";

export const accountId = "699d98642c564d2e855e9661899b7252";
export const apiToken = "mock-test-token-0123456789";

export interface TestAccount {
  readonly account: MockAccount;
  readonly client: ZeroTrustClient;
  /** Sends a request to a path below the account. A string is sent unchanged, any other body as JSON. */
  send(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<TestResponse>;
}

export interface TestResponse {
  readonly status: number;
  /** The parsed body. */
  readonly body: unknown;
  readonly headers: Headers;
}

/** Creates a mock of one account with a fixed clock, and a client without retries. */
export function createTestAccount(
  options: Partial<MockAccountOptions> = {},
  clientOptions: ClientOptions = {},
): TestAccount {
  const account = createMockAccount({ accountId, apiToken, now: () => Date.UTC(2026, 0, 15), ...options });
  const { fetch } = account;
  return {
    account,
    client: createZeroTrustClient({ accountId, apiToken, fetch, maxRetries: 0, ...clientOptions }),
    send: async (method, path, body, headers = { authorization: `Bearer ${apiToken}` }) => {
      const response = await fetch(`https://api.cloudflare.com/client/v4/accounts/${accountId}/${path}`, {
        method,
        headers,
        ...(body !== undefined && { body: typeof body === "string" ? body : JSON.stringify(body) }),
      });
      return { status: response.status, body: await response.json(), headers: response.headers };
    },
  };
}
