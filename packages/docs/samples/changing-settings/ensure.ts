import { createZeroTrustClient } from "@zero-trust-accounts/client";

const zeroTrust = createZeroTrustClient({
  accountId: "699d98642c564d2e855e9661899b7252",
  apiToken: process.env.CLOUDFLARE_API_TOKEN,
});

const desired = { block_page: { enabled: true, header_text: "Blocked by Example Ltd." } };
const first = await zeroTrust.gateway.configuration.ensure(desired);
const second = await zeroTrust.gateway.configuration.ensure(desired);
console.log("first run wrote:", first.applied);
console.log("second run wrote:", second.applied);
