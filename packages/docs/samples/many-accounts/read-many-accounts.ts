import { createZeroTrustClient, forEachAccount } from "@zero-trust-accounts/client";

const zeroTrust = createZeroTrustClient({ apiToken: process.env.CLOUDFLARE_API_TOKEN });
const accountIds = ["699d98642c564d2e855e9661899b7252", "0a1b2c3d4e5f60718293a4b5c6d7e8f9"];

const results = await forEachAccount(zeroTrust, accountIds, (account) => account.gateway.logging.get(), {
  onProgress: ({ done, total }) => console.log(`${done} of ${total}`),
});
for (const result of results)
  console.log(result.accountId, result.status === "fulfilled" ? result.value.redact_pii : result.reason);
