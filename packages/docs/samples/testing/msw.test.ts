import { createMockAccount } from "@zero-trust-accounts/mock";
import { toMswHandlers } from "@zero-trust-accounts/mock/msw";
import { setupServer } from "msw/node";
import { afterAll, beforeAll, expect, test } from "vitest";

const account = createMockAccount({ accountId: "699d98642c564d2e855e9661899b7252", apiToken: "test-token" });
const server = setupServer(...toMswHandlers(account));

beforeAll(() => server.listen({ onUnhandledFrame: "error" }));
afterAll(() => server.close());

test("DELETE resets the device settings", async () => {
  account.state.deviceSettings.gateway_proxy_enabled = true;
  const url = `https://api.cloudflare.com/client/v4/accounts/${account.accountId}/devices/settings`;
  const response = await fetch(url, { method: "DELETE", headers: { authorization: "Bearer test-token" } });
  expect(response.status).toBe(200);
  expect(account.state.deviceSettings.gateway_proxy_enabled).toBe(false);
});
