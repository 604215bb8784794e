import { createZeroTrustClient } from "@zero-trust-accounts/client";

const zeroTrust = createZeroTrustClient({
  accountId: "699d98642c564d2e855e9661899b7252",
  apiToken: process.env.CLOUDFLARE_API_TOKEN,
  maxRetries: 4,
  timeoutMs: 10_000, // one attempt
  deadlineMs: 45_000, // the complete call
});

const { id } = await zeroTrust.gateway.get({ maxRetries: 0, deadlineMs: 5_000 });
console.log(id);
