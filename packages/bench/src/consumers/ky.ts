import ky from "ky";

interface Envelope {
  readonly success: boolean;
  readonly result: { readonly settings?: { readonly tls_decrypt?: { readonly enabled?: boolean } } };
}

const path = "accounts/a/gateway/configuration";

export const createCalls = (baseUrl: string) => {
  const api = ky.create({ prefix: baseUrl, headers: { authorization: "Bearer bench-token" } });
  return {
    get: async () => (await api.get(path).json<Envelope>()).result.settings?.tls_decrypt?.enabled,
    patch: async () => {
      const response = api.patch(path, { json: { settings: { tls_decrypt: { enabled: true } } } });
      return (await response.json<Envelope>()).result.settings?.tls_decrypt?.enabled;
    },
  };
};
