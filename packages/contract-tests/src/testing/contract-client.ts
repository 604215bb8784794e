import { createZeroTrustClient, type ZeroTrustClient } from "@zero-trust-accounts/client";

/** A client for a server on loopback that answers the same rate limit for ever, and a 429 that was asked for. */
export const contractClient = (baseUrl: string): ZeroTrustClient =>
  createZeroTrustClient({
    accountId: "699d98642c564d2e855e9661899b7252",
    apiToken: "contract-tests-token",
    baseUrl,
    maxRetries: 0,
    rateLimit: false,
  });
