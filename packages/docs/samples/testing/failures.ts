import { createZeroTrustClient } from "@zero-trust-accounts/client";
import { createMockAccount } from "@zero-trust-accounts/mock";

const account = createMockAccount({ accountId: "699d98642c564d2e855e9661899b7252" });
const zeroTrust = createZeroTrustClient({
  accountId: account.accountId,
  apiToken: "test-token",
  fetch: account.fetch,
});

account.failNext({ status: 503, method: "GET", path: "/accounts/{account_id}/gateway" });
account.failNext({ connection: "reset", method: "PATCH", afterProcessing: true });

await zeroTrust.gateway.get();
await zeroTrust.devices.settings.patch({ use_zt_virtual_ip: true }).catch((error) => console.log(error.message));
console.log(account.requests.map(({ method, path, status }) => `${method} ${path} ${status}`));
