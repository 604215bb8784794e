import { createZeroTrustClient } from "@zero-trust-accounts/client";

const zeroTrust = createZeroTrustClient({
  accountId: "699d98642c564d2e855e9661899b7252",
  apiToken: process.env.CLOUDFLARE_API_TOKEN,
});

const snapshot = await zeroTrust.snapshot();
await zeroTrust.gateway.configuration.ensure({ protocol_detection: { enabled: true } });

const changes = await zeroTrust.restore(snapshot, { dryRun: true });
console.log(changes.gateway?.configuration.operations);
