import Cloudflare from "cloudflare";

const cloudflare = new Cloudflare({ apiToken: process.env.CLOUDFLARE_API_TOKEN });
const account_id = "699d98642c564d2e855e9661899b7252";

await cloudflare.zeroTrust.devices.settings.get({ account_id });
await cloudflare.zeroTrust.devices.settings.update({ account_id, gateway_proxy_enabled: true });
await cloudflare.zeroTrust.devices.settings.edit({ account_id, gateway_proxy_enabled: true });
await cloudflare.zeroTrust.devices.settings.delete({ account_id });
await cloudflare.zeroTrust.gateway.list({ account_id });
await cloudflare.zeroTrust.gateway.create({ account_id });
await cloudflare.zeroTrust.gateway.configurations.get({ account_id });
await cloudflare.zeroTrust.gateway.configurations.update({ account_id, settings: { tls_decrypt: { enabled: true } } });
await cloudflare.zeroTrust.gateway.configurations.edit({ account_id, settings: { tls_decrypt: { enabled: true } } });
await cloudflare.zeroTrust.gateway.configurations.customCertificate.get({ account_id });
await cloudflare.zeroTrust.gateway.logging.get({ account_id });
await cloudflare.zeroTrust.gateway.logging.update({ account_id, redact_pii: false });
