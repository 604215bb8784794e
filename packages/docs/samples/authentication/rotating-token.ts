import { readFile } from "node:fs/promises";
import { createZeroTrustClient } from "@zero-trust-accounts/client";

const tokenFile = process.env.CLOUDFLARE_API_TOKEN_FILE ?? "/run/secrets/cloudflare";
const zeroTrust = createZeroTrustClient({
  accountId: "699d98642c564d2e855e9661899b7252",
  apiToken: async () => (await readFile(tokenFile, "utf8")).trim(),
});

const account = await zeroTrust.gateway.get();
console.log(account.provider_name);
