import { createZeroTrustClient } from "@zero-trust-accounts/client";

/** Disables the rate limit of 190 requests per second, because no other client has one. */
export const createCalls = (baseUrl: string) => {
  const { gateway } = createZeroTrustClient({ accountId: "a", apiToken: "bench-token", baseUrl, rateLimit: false });
  return {
    get: async () => (await gateway.configuration.get()).settings?.tls_decrypt?.enabled,
    patch: async () => {
      const body = { settings: { tls_decrypt: { enabled: true } } };
      return (await gateway.configuration.patch(body)).settings?.tls_decrypt?.enabled;
    },
  };
};
