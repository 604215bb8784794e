import type { paths } from "@zero-trust-accounts/types";
import createClient from "openapi-fetch";
import manifest from "openapi-fetch/package.json" with { type: "json" };
import type { ClientAdapter } from "../client-adapter.ts";
import { describeValue } from "../describe-value.ts";

interface Returned {
  readonly data?: { readonly success?: boolean; readonly result?: unknown };
  readonly error?: unknown;
  readonly response: Response;
}

/** openapi-fetch has no options for credentials or timeouts, so it gets headers and `AbortSignal.timeout`. */
export const openapiFetch: ClientAdapter = {
  name: `openapi-fetch ${manifest.version}`,
  createClient({ baseUrl, credential, timeoutMs }) {
    const headers: Record<string, string> =
      "apiToken" in credential
        ? { authorization: `Bearer ${credential.apiToken}` }
        : { "x-auth-email": credential.apiEmail, "x-auth-key": credential.apiKey };
    const client = createClient<paths>({ baseUrl, headers });
    const params = { path: { account_id: "a" } };
    const withTimeout = (signal?: AbortSignal): AbortSignal => {
      const timeout = AbortSignal.timeout(timeoutMs);
      return signal ? AbortSignal.any([timeout, signal]) : timeout;
    };
    const configuration = "/accounts/{account_id}/gateway/configuration";
    return {
      client,
      call: {
        GET: (signal) => client.GET(configuration, { params, signal: withTimeout(signal) }),
        PATCH: (signal) => client.PATCH(configuration, { params, body: { settings: {} }, signal: withTimeout(signal) }),
        POST: (signal) => client.POST("/accounts/{account_id}/gateway", { params, signal: withTimeout(signal) }),
      },
    };
  },
  describe(returned) {
    // All three calls above resolve to openapi-fetch's result type.
    const { data, error, response } = returned as Returned;
    if (error !== undefined) return `\`error\`: ${describeValue(error)}, ${response.status}`;
    if (data === undefined) return "neither `data` nor `error`";
    return data?.success === true ? describeValue(data.result) : `\`data\`: ${describeValue(data)}`;
  },
};
