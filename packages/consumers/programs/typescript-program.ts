import * as client from "@zero-trust-accounts/client";
import * as mock from "@zero-trust-accounts/mock";
import * as types from "@zero-trust-accounts/types";
import { fetch as undiciFetch } from "undici";
import { checkPackages } from "./check-packages.cjs";

const { MOCK_URL: url, ACCOUNT_ID: accountId } = process.env;

/** Each `fetch` fits the option without a cast. */
async function createClients(): Promise<client.ZeroTrustClient[]> {
  const { default: nodeFetch } = await import("node-fetch");
  return [
    client.createZeroTrustClient({ apiToken: "token", fetch }),
    client.createZeroTrustClient({ apiToken: "token", fetch: nodeFetch }),
    client.createZeroTrustClient({ apiToken: "token", fetch: undiciFetch }),
    client.createZeroTrustClient({ apiToken: "token", fetch: (requestUrl, init) => undiciFetch(requestUrl, init) }),
  ];
}

createClients().then(() => checkPackages({ client, mock, types }, { url, accountId }));
