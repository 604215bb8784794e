import { createClient, createConfig } from "./generated-by-hey-api/client/index.js";
import { getGatewayConfiguration, patchGatewayConfiguration } from "./generated-by-hey-api/index.js";

const path = { account_id: "a" };

export const createCalls = (baseUrl: string) => {
  const client = createClient(createConfig({ baseUrl, auth: "bench-token" }));
  return {
    get: async () => {
      const { data } = await getGatewayConfiguration({ client, path });
      return data?.result?.settings?.tls_decrypt?.enabled;
    },
    patch: async () => {
      const body = { settings: { tls_decrypt: { enabled: true } } };
      const { data } = await patchGatewayConfiguration({ client, path, body });
      return data?.result?.settings?.tls_decrypt?.enabled;
    },
  };
};
