import { createZeroTrustClient } from "@zero-trust-accounts/client";

const zeroTrust = createZeroTrustClient({
  accountId: "699d98642c564d2e855e9661899b7252",
  apiToken: process.env.CLOUDFLARE_API_TOKEN,
});

const change = await zeroTrust.devices.settings.modify((settings) => {
  settings.gateway_udp_proxy_enabled = settings.gateway_proxy_enabled ?? false;
  settings.disable_for_time = 3_600;
});
console.log(change.operations);
