import { createZeroTrustClient, type Middleware } from "@zero-trust-accounts/client";

const addTraceParent: Middleware = {
  onRequest({ request }) {
    request.headers.set("traceparent", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01");
  },
};
const zeroTrust = createZeroTrustClient({
  accountId: "699d98642c564d2e855e9661899b7252",
  apiToken: process.env.CLOUDFLARE_API_TOKEN,
  middleware: [addTraceParent],
});
await zeroTrust.gateway.get();
