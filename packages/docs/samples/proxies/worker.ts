import { createZeroTrustClient } from "@zero-trust-accounts/client";

interface Environment {
  readonly CLOUDFLARE_API_TOKEN: string;
  readonly ACCOUNT_ID: string;
}

export default {
  async fetch(_request: Request, environment: Environment): Promise<Response> {
    const zeroTrust = createZeroTrustClient({
      accountId: environment.ACCOUNT_ID,
      apiToken: environment.CLOUDFLARE_API_TOKEN,
    });
    return Response.json(await zeroTrust.gateway.logging.get());
  },
};
