import assert from "node:assert/strict";
import { test } from "node:test";
import { ConnectionError, createZeroTrustClient } from "@zero-trust-accounts/client";
import { createMockAccounts } from "@zero-trust-accounts/mock";

test("a change whose response is lost is not sent again", async () => {
  const accounts = createMockAccounts({ apiToken: "test-token" });
  const zeroTrust = createZeroTrustClient({ apiToken: "test-token", fetch: accounts.fetch });
  const account = accounts.account("first");

  account.failNext({ connection: "reset", afterProcessing: true });
  const change = zeroTrust.devices.settings.patch({ use_zt_virtual_ip: true }, { accountId: "first" });

  await assert.rejects(change, ConnectionError);
  assert.equal(account.state.deviceSettings.use_zt_virtual_ip, true);
  assert.equal(account.requests.length, 1);
});
