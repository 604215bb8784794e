import Cloudflare from "cloudflare";

const account = { account_id: "a" };

export const createCalls = (baseURL: string) => {
  const client = new Cloudflare({ apiToken: "bench-token", baseURL });
  const { configurations } = client.zeroTrust.gateway;
  return {
    get: async () => (await configurations.get(account)).settings?.tls_decrypt?.enabled,
    patch: async () => {
      const body = { ...account, settings: { tls_decrypt: { enabled: true } } };
      return (await configurations.edit(body)).settings?.tls_decrypt?.enabled;
    },
  };
};
