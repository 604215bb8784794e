import { createZeroTrustClient } from "@zero-trust-accounts/client";

const zeroTrust = createZeroTrustClient({ apiToken: process.env.CLOUDFLARE_API_TOKEN });

const logging = await zeroTrust.gateway.logging.get({
  accountId: "0a1b2c3d4e5f60718293a4b5c6d7e8f9",
  deadlineMs: 10_000,
  signal: AbortSignal.timeout(5_000),
});
console.log(logging.settings_by_rule_type?.dns);
