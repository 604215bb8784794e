import { createZeroTrustClient } from "@zero-trust-accounts/client";

const zeroTrust = createZeroTrustClient({
  accountId: "699d98642c564d2e855e9661899b7252",
  apiToken: process.env.CLOUDFLARE_API_TOKEN,
  onAttempt: ({ method, path, attempt, status, error, rayId, durationMs, retryInMs }) =>
    console.log({ method, path, attempt, status, error, rayId, durationMs, retryInMs }),
});
await zeroTrust.devices.settings.get();
