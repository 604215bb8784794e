import { createZeroTrustClient } from "@zero-trust-accounts/client";
import type { ClientAdapter } from "../client-adapter.ts";
import { describeValue } from "../describe-value.ts";

export const thisClient: ClientAdapter = {
  name: "this client",
  createClient({ baseUrl, credential, timeoutMs }) {
    const client = createZeroTrustClient({ accountId: "a", baseUrl, timeoutMs, deadlineMs: 3_500, ...credential });
    const { gateway } = client;
    return {
      client,
      call: {
        GET: (signal) => gateway.configuration.get({ signal }),
        PATCH: (signal) => gateway.configuration.patch({ settings: {} }, { signal }),
        POST: (signal) => gateway.create({ signal }),
      },
    };
  },
  describe: describeValue,
};
