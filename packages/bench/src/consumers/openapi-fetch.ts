import type { paths } from "@zero-trust-accounts/types";
import createClient from "openapi-fetch";

const path = "/accounts/{account_id}/gateway/configuration";
const params = { path: { account_id: "a" } };

export const createCalls = (baseUrl: string) => {
  const client = createClient<paths>({ baseUrl, headers: { authorization: "Bearer bench-token" } });
  return {
    get: async () => {
      const { data } = await client.GET(path, { params });
      return data?.result?.settings?.tls_decrypt?.enabled;
    },
    patch: async () => {
      const { data } = await client.PATCH(path, { params, body: { settings: { tls_decrypt: { enabled: true } } } });
      return data?.result?.settings?.tls_decrypt?.enabled;
    },
  };
};
