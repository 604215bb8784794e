import { createZeroTrustClient } from "@zero-trust-accounts/client";

const zeroTrust = createZeroTrustClient({
  accountId: "699d98642c564d2e855e9661899b7252",
  apiToken: process.env.CLOUDFLARE_API_TOKEN,
});

await zeroTrust.devices.settings.get();
await zeroTrust.devices.settings.update({ gateway_proxy_enabled: true });
await zeroTrust.devices.settings.patch({ gateway_proxy_enabled: true });
await zeroTrust.devices.settings.reset();
await zeroTrust.gateway.get();
await zeroTrust.gateway.create();
await zeroTrust.gateway.configuration.get();
await zeroTrust.gateway.configuration.update({ settings: { tls_decrypt: { enabled: true } } });
await zeroTrust.gateway.configuration.patch({ settings: { tls_decrypt: { enabled: true } } });
await zeroTrust.gateway.configuration.customCertificate.get();
await zeroTrust.gateway.logging.get();
await zeroTrust.gateway.logging.update({ redact_pii: false });
