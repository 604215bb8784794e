import { createZeroTrustClient } from "@zero-trust-accounts/client";

const zeroTrust = createZeroTrustClient({ apiToken: process.env.CLOUDFLARE_API_TOKEN });

const { data, response } = await zeroTrust.api.GET("/accounts/{account_id}/gateway/logging", {
  params: { path: { account_id: "699d98642c564d2e855e9661899b7252" } },
});
console.log(response.status, data?.success, data?.result?.redact_pii);
