import { createZeroTrustClient } from "@zero-trust-accounts/client";
import type { Contender } from "../contender.ts";
import { describeValue } from "../describe-value.ts";

export const thisClient: Contender = {
  name: "this client",
  create({ baseUrl, credential, timeoutMs }) {
    const client = createZeroTrustClient({ accountId: "a", baseUrl, timeoutMs, deadlineMs: 3_500, ...credential });
    const { gateway } = client;
    return {
      printed: client,
      call: {
        GET: (signal) => gateway.configuration.get({ signal }),
        PATCH: (signal) => gateway.configuration.patch({ settings: {} }, { signal }),
        POST: (signal) => gateway.create({ signal }),
      },
    };
  },
  describe: describeValue,
};
