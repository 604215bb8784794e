import { ApiError, ConnectionError, createZeroTrustClient } from "@zero-trust-accounts/client";

const zeroTrust = createZeroTrustClient({ apiToken: process.env.CLOUDFLARE_API_TOKEN });

try {
  await zeroTrust.gateway.get({ accountId: "699d98642c564d2e855e9661899b7252" });
} catch (error) {
  if (ApiError.isInstance(error)) console.error(error.status, error.code, error.rayId);
  else if (ConnectionError.isInstance(error)) console.error(error.timedOut, error.cause?.code);
  else throw error;
}
