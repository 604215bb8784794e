import { createZeroTrustClient } from "@zero-trust-accounts/client";
import { EnvHttpProxyAgent, fetch, setGlobalDispatcher } from "undici";

setGlobalDispatcher(new EnvHttpProxyAgent());

const zeroTrust = createZeroTrustClient({
  accountId: "699d98642c564d2e855e9661899b7252",
  apiToken: process.env.CLOUDFLARE_API_TOKEN,
  fetch,
});
console.log(await zeroTrust.gateway.get());
