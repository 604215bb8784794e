import type { paths } from "@zero-trust-accounts/types";
import createClient from "openapi-fetch";
import openapiFetch from "openapi-fetch/package.json" with { type: "json" };
import type { Contender } from "../contender.ts";
import { describeValue } from "../describe-value.ts";

interface Returned {
  readonly data?: { readonly success?: boolean; readonly result?: unknown };
  readonly error?: unknown;
  readonly response: Response;
}

/** It knows neither credentials nor time limits: it is given headers, and the platform's own signal. */
export const bareOpenapiFetch: Contender = {
  name: `openapi-fetch ${openapiFetch.version}`,
  create({ baseUrl, credential, timeoutMs }) {
    const headers: Record<string, string> =
      "apiToken" in credential
        ? { authorization: `Bearer ${credential.apiToken}` }
        : { "x-auth-email": credential.apiEmail, "x-auth-key": credential.apiKey };
    const client = createClient<paths>({ baseUrl, headers });
    const params = { path: { account_id: "a" } };
    const bounded = (signal?: AbortSignal): AbortSignal =>
      AbortSignal.any([AbortSignal.timeout(timeoutMs), ...(signal ? [signal] : [])]);
    const configuration = "/accounts/{account_id}/gateway/configuration";
    return {
      printed: client,
      call: {
        GET: (signal) => client.GET(configuration, { params, signal: bounded(signal) }),
        PATCH: (signal) => client.PATCH(configuration, { params, body: { settings: {} }, signal: bounded(signal) }),
        POST: (signal) => client.POST("/accounts/{account_id}/gateway", { params, signal: bounded(signal) }),
      },
    };
  },
  describe(returned) {
    // Every call above returns this of openapi-fetch.
    const { data, error, response } = returned as Returned;
    if (error !== undefined) return `\`error\`: ${describeValue(error)}, ${response.status}`;
    if (data === undefined) return "neither `data` nor `error`";
    return data?.success === true ? describeValue(data.result) : `\`data\`: ${describeValue(data)}`;
  },
};
