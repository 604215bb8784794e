import { type ClientOptions, createZeroTrustClient, type ZeroTrustClient } from "@zero-trust-accounts/client";
import { createMockAccount } from "../create-mock-account.ts";
import type { MockAccount } from "../mock-account.ts";
import type { MockAccountOptions } from "../options.ts";

export const accountId = "699d98642c564d2e855e9661899b7252";
export const apiToken = "mock-test-token-0123456789";

export interface TestAccount {
  readonly account: MockAccount;
  readonly client: ZeroTrustClient;
  /** Sends a request to the account, as `path` below it, and returns the status and the body. */
  send(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<Sent>;
}

export interface Sent {
  readonly status: number;
  readonly body: unknown;
  readonly headers: Headers;
}

/** A mock of one account whose clock stands still, and a client of it that sends each request once. */
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
      const answer = await fetch(`https://api.cloudflare.com/client/v4/accounts/${accountId}/${path}`, {
        method,
        headers,
        ...(body !== undefined && { body: typeof body === "string" ? body : JSON.stringify(body) }),
      });
      return { status: answer.status, body: await answer.json(), headers: answer.headers };
    },
  };
}
