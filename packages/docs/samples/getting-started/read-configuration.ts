import { createZeroTrustClient } from "@zero-trust-accounts/client";

const zeroTrust = createZeroTrustClient({
  accountId: "699d98642c564d2e855e9661899b7252",
  apiToken: process.env.CLOUDFLARE_API_TOKEN,
});

const { settings } = await zeroTrust.gateway.configuration.get();
console.log("TLS decryption:", settings?.tls_decrypt?.enabled ?? "not set");
