import { createZeroTrustClient, type ZeroTrustClient } from "@zero-trust-accounts/client";

/** A client whose server gives one answer to everything, and the bodies that were sent to it. */
export function answeringClient(answer: () => Response): { client: ZeroTrustClient; sent: unknown[] } {
  const sent: unknown[] = [];
  const client = createZeroTrustClient({
    accountId: "699d98642c564d2e855e9661899b7252",
    apiToken: "contract-tests-token",
    maxRetries: 0,
    rateLimit: false,
    fetch: async (_url, { body }) => {
      if (body !== undefined) sent.push(JSON.parse(body));
      return answer();
    },
  });
  return { client, sent };
}
