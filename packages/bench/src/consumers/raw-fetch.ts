interface Configuration {
  readonly settings?: { readonly tls_decrypt?: { readonly enabled?: boolean } };
}

interface Envelope {
  readonly success: boolean;
  readonly result: Configuration;
}

const headers = { authorization: "Bearer bench-token", "content-type": "application/json" };

export const createCalls = (baseUrl: string) => {
  const url = `${baseUrl}/accounts/a/gateway/configuration`;
  const send = async (init: RequestInit): Promise<boolean | undefined> => {
    const response = await fetch(url, { headers, ...init });
    if (!response.ok) throw new Error(`status ${response.status}`);
    const { result } = (await response.json()) as Envelope;
    return result.settings?.tls_decrypt?.enabled;
  };
  return {
    get: () => send({}),
    patch: () => send({ method: "PATCH", body: JSON.stringify({ settings: { tls_decrypt: { enabled: true } } }) }),
  };
};
