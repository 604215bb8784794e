import { createZeroTrustClient, type ZeroTrustClient } from "@zero-trust-accounts/client";

/**
 * Creates a client for the mock. It ignores rate limits, because the mock always returns the same rate limit headers.
 * It does not retry, because a test that requests a 429 must receive it.
 */
export const createContractClient = (baseUrl: string): ZeroTrustClient =>
  createZeroTrustClient({
    accountId: "699d98642c564d2e855e9661899b7252",
    apiToken: "contract-tests-token",
    baseUrl,
    maxRetries: 0,
    rateLimit: false,
  });
