import { createZeroTrustClient } from "@zero-trust-accounts/client";

const zeroTrust = createZeroTrustClient({
  accountId: "699d98642c564d2e855e9661899b7252",
  apiToken: process.env.CLOUDFLARE_API_TOKEN,
});

const [deviceSettings, gatewayAccount, configuration, logging] = await Promise.all([
  zeroTrust.devices.settings.get(),
  zeroTrust.gateway.get(),
  zeroTrust.gateway.configuration.get(),
  zeroTrust.gateway.logging.get(),
]);
console.log("UDP proxy:", deviceSettings?.gateway_udp_proxy_enabled);
console.log("provider:", gatewayAccount.provider_name);
console.log("inspection:", configuration.settings?.inspection?.mode ?? "not set");
console.log("redacts personal data:", logging.redact_pii);
