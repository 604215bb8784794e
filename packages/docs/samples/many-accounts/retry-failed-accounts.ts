import { createZeroTrustClient, forEachAccount } from "@zero-trust-accounts/client";

const zeroTrust = createZeroTrustClient({ apiToken: process.env.CLOUDFLARE_API_TOKEN, maxRetries: 0 });
const accountIds = ["699d98642c564d2e855e9661899b7252", "0a1b2c3d4e5f60718293a4b5c6d7e8f9"];

const first = await forEachAccount(zeroTrust, accountIds, (account) => account.gateway.get());
console.log(first.map(({ status }) => status));

const second = await forEachAccount(zeroTrust, accountIds, (account) => account.gateway.get(), { previous: first });
console.log(second.map(({ status }) => status));
