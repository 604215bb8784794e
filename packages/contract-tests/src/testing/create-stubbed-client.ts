import { createZeroTrustClient, type ZeroTrustClient } from "@zero-trust-accounts/client";

interface StubbedClient {
  readonly client: ZeroTrustClient;
  /** The request bodies that the client sent, in order. */
  readonly requestBodies: unknown[];
}

/** Creates a client that receives the same response to every request, without a network. */
export function createStubbedClient(createResponse: () => Response): StubbedClient {
  const requestBodies: unknown[] = [];
  const client = createZeroTrustClient({
    accountId: "699d98642c564d2e855e9661899b7252",
    apiToken: "contract-tests-token",
    maxRetries: 0,
    rateLimit: false,
    fetch: async (_url, { body }) => {
      if (body !== undefined) requestBodies.push(JSON.parse(body));
      return createResponse();
    },
  });
  return { client, requestBodies };
}
