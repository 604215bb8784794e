import { createZeroTrustClient, type FetchFunction, type ZeroTrustClient } from "@zero-trust-accounts/client";

/** The account of calls that name no other account. */
export const contractAccountId = "699d98642c564d2e855e9661899b7252";

/** The token of the client and of the vectors. */
export const contractApiToken = "contract-tests-token";

/**
 * Creates a client for the mock. It ignores rate limits, because the mock always returns the same rate limit headers.
 * It does not retry, because a test that requests a 429 must receive it.
 */
export const createContractClient = (baseUrl: string, fetch?: FetchFunction): ZeroTrustClient =>
  createZeroTrustClient({
    accountId: contractAccountId,
    apiToken: contractApiToken,
    baseUrl,
    fetch,
    maxRetries: 0,
    rateLimit: false,
  });
