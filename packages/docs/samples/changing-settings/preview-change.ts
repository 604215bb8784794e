import { createZeroTrustClient } from "@zero-trust-accounts/client";

const zeroTrust = createZeroTrustClient({
  accountId: "699d98642c564d2e855e9661899b7252",
  apiToken: process.env.CLOUDFLARE_API_TOKEN,
});

const change = await zeroTrust.gateway.configuration.ensure({ antivirus: { fail_closed: true } }, { dryRun: true });
for (const { op, path } of change.operations) console.log(op, path); // such as: replace /antivirus/fail_closed
console.log(change.before, change.after, change.applied);
