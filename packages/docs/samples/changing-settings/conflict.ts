import { ConflictError, createZeroTrustClient } from "@zero-trust-accounts/client";

const zeroTrust = createZeroTrustClient({
  accountId: "699d98642c564d2e855e9661899b7252",
  apiToken: process.env.CLOUDFLARE_API_TOKEN,
});

const plan = await zeroTrust.devices.settings.ensure({ disable_for_time: 600 }, { dryRun: true });
await zeroTrust.devices.settings.patch({ disable_for_time: 60 }); // somebody else changes the same field

try {
  await zeroTrust.devices.settings.apply(plan);
} catch (error) {
  if (!ConflictError.isInstance(error)) throw error;
  console.log("expected:", error.expected);
  console.log("found:", error.found);
}
