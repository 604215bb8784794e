import { createZeroTrustClient, ZeroTrustError } from "@zero-trust-accounts/client";

const zeroTrust = createZeroTrustClient({
  accountId: "699d98642c564d2e855e9661899b7252",
  apiToken: process.env.CLOUDFLARE_API_TOKEN,
});

try {
  await zeroTrust.devices.settings.patch({ gateway_proxy_enabled: true });
} catch (error) {
  if (!ZeroTrustError.isInstance(error)) throw error;
  if (error.outcome === "unknown") {
    const settings = await zeroTrust.devices.settings.get();
    console.log("The write was applied:", settings?.gateway_proxy_enabled === true);
  }
}
