import { createZeroTrustClient } from "@zero-trust-accounts/client";
import { createMockAccount } from "@zero-trust-accounts/mock";
import { bundledDocument } from "../document/bundled-document.ts";
import { describeOperations } from "../document/describe-operations.ts";
import { findMethod, operationCalls } from "../operation-calls.ts";

const accountId = "699d98642c564d2e855e9661899b7252";
const apiToken = "token-0123456789";

function findMissingMethods(): readonly string[] {
  const client = createZeroTrustClient({ accountId, apiToken });
  return operationCalls
    .filter((call) => findMethod(client, call) === undefined)
    .map(
      ({ operationId, keys }) =>
        `${operationId}: add ${keys.join(".")}() in packages/client/src/resources/, and to the tree in packages/client/src/client.ts`,
    );
}

async function findMissingRoutes(): Promise<readonly string[]> {
  const account = createMockAccount({ accountId });
  const missing = await Promise.all(
    describeOperations(bundledDocument).map(async ({ operationId, method, path }) => {
      const url = `https://api.cloudflare.com/client/v4${path.replace("{account_id}", accountId)}`;
      const { status } = await account.fetch(url, { method, headers: { authorization: `Bearer ${apiToken}` } });
      const isMissing = status === 404 || status === 405;
      return isMissing ? [`${operationId}: add ${method} ${path} to packages/mock/src/routes.ts`] : [];
    }),
  );
  return missing.flat();
}

/** Stops the tests with one message if the client or the mock lacks an operation of the document: most tests would fail. */
export async function setup(): Promise<void> {
  const missing = [...findMissingMethods(), ...(await findMissingRoutes())];
  if (missing.length > 0)
    throw new Error(`the client or the mock lacks operations of the spec:\n${missing.join("\n")}`);
}
