import { beforeEach, expect, test } from "@jest/globals";
import { createZeroTrustClient } from "@zero-trust-accounts/client";
import { createMockAccount } from "@zero-trust-accounts/mock";

const account = createMockAccount({ accountId: "699d98642c564d2e855e9661899b7252" });
const zeroTrust = createZeroTrustClient({
  accountId: account.accountId,
  apiToken: "test-token",
  fetch: account.fetch,
});

beforeEach(() => account.reset());

test("a dry run writes nothing", async () => {
  const change = await zeroTrust.devices.settings.ensure({ gateway_proxy_enabled: true }, { dryRun: true });
  expect(change.operations).toHaveLength(1);
  expect(account.requests.map(({ method }) => method)).toEqual(["GET"]);
});
