import { createZeroTrustClient } from "@zero-trust-accounts/client";
import { setupServer } from "msw/node";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { createMockAccount } from "./create-mock-account.ts";
import { createMockAccounts } from "./create-mock-accounts.ts";
import { accountId, apiToken } from "./testing/create-test-account.ts";
import { toMswHandlers } from "./to-msw-handlers.ts";

const account = createMockAccount({ accountId, apiToken });
const server = setupServer(...toMswHandlers(account));
const createClient = () => createZeroTrustClient({ accountId, apiToken, maxRetries: 0 });

beforeAll(() => server.listen({ onUnhandledFrame: "error" }));
afterEach(() => {
  account.reset();
  server.resetHandlers();
});
afterAll(() => server.close());

test("MSW responds to requests for the API with the mock", async () => {
  await createClient().gateway.configuration.patch({ settings: { fips: { tls: true } } });
  expect(account.state.gatewayConfiguration.settings).toEqual({ fips: { tls: true } });
  expect(account.requests).toMatchObject([{ method: "PATCH", status: 200 }]);
});

test("failNext applies to requests through MSW", async () => {
  account.failNext({ status: 429, retryAfter: 7 });
  await expect(createClient().gateway.get()).rejects.toMatchObject({ status: 429, code: 10100 });
});

test("a lost connection becomes MSW's network error", async () => {
  account.failNext({ connection: "reset" });
  await expect(createClient().gateway.get()).rejects.toMatchObject({ name: "ConnectionError" });
});

test("accepts another base URL and a mock of many accounts", async () => {
  const baseUrl = "http://localhost:4020/client/v4";
  const accounts = createMockAccounts({ apiToken });
  server.use(...toMswHandlers(accounts, { baseUrl: `${baseUrl}/` }));
  const client = createZeroTrustClient({ apiToken, baseUrl, maxRetries: 0 });
  expect(await client.gateway.get({ accountId: "one" })).toMatchObject({ id: "one" });
});
