import { Cloudflare } from "cloudflare";
import { VERSION } from "cloudflare/version";
import type { ClientAdapter } from "../client-adapter.ts";
import { describeValue } from "../describe-value.ts";

export const cloudflare: ClientAdapter = {
  name: `cloudflare ${VERSION}`,
  createClient({ baseUrl, credential, timeoutMs }) {
    const client = new Cloudflare({
      apiToken: null,
      apiEmail: null,
      apiKey: null,
      ...credential,
      baseURL: baseUrl,
      timeout: timeoutMs,
      maxRetries: 2,
    });
    const { gateway } = client.zeroTrust;
    const account = { account_id: "a" };
    return {
      client,
      call: {
        GET: (signal) => gateway.configurations.get(account, { signal }),
        PATCH: (signal) => gateway.configurations.edit({ ...account, settings: {} }, { signal }),
        POST: (signal) => gateway.create(account, { signal }),
      },
    };
  },
  describe: describeValue,
};
