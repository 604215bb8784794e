import { createZeroTrustClient } from "@zero-trust-accounts/client";
import { createMockAccount } from "@zero-trust-accounts/mock";
import { beforeEach, expect, test } from "vitest";

const account = createMockAccount({ accountId: "699d98642c564d2e855e9661899b7252" });
const zeroTrust = createZeroTrustClient({
  accountId: account.accountId,
  apiToken: "test-token",
  fetch: account.fetch,
});

beforeEach(() => account.reset());

test("a PATCH replaces the complete block", async () => {
  account.state.gatewayConfiguration.settings.antivirus = { enabled_download_phase: true };
  await zeroTrust.gateway.configuration.patch({ settings: { antivirus: { fail_closed: true } } });
  expect(account.state.gatewayConfiguration.settings.antivirus).toEqual({ fail_closed: true });
});

test("the client waits after a 429", async () => {
  account.failNext({ status: 429, retryAfter: 1 });
  await zeroTrust.devices.settings.patch({ gateway_proxy_enabled: true });
  expect(account.requests.map(({ status }) => status)).toEqual([429, 200]);
});
