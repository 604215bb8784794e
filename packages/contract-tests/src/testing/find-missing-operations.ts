import { createZeroTrustClient } from "@zero-trust-accounts/client";
import { createMockAccount } from "@zero-trust-accounts/mock";
import { bundledDocument } from "../document/bundled-document.ts";
import { describeOperations } from "../document/describe-operations.ts";
import { findMethod, operationCalls } from "../operation-calls.ts";

const accountId = "699d98642c564d2e855e9661899b7252";
const apiToken = "token-0123456789";

function findMissingMethods(): readonly string[] {
  const client = createZeroTrustClient({ accountId, apiToken });
  const missingCalls = operationCalls.filter((call) => findMethod(client, call) === undefined);
  return missingCalls.map(({ operationId, keys }) => {
    const method = `${keys.join(".")}()`;
    const files = "in packages/client/src/resources/, and to the tree in packages/client/src/client.ts";
    return `${operationId}: add ${method} ${files}`;
  });
}

async function findMissingRoutes(): Promise<readonly string[]> {
  const account = createMockAccount({ accountId });
  const missingRoutes: string[] = [];
  for (const { operationId, method, path } of describeOperations(bundledDocument)) {
    const url = `https://api.cloudflare.com/client/v4${path.replace("{account_id}", accountId)}`;
    const { status } = await account.fetch(url, { method, headers: { authorization: `Bearer ${apiToken}` } });
    const isMissing = status === 404 || status === 405;
    if (isMissing) missingRoutes.push(`${operationId}: add ${method} ${path} to packages/mock/src/routes.ts`);
  }
  return missingRoutes;
}

/** Returns one line for each operation of the document that the client or the mock lacks, with the place to add it. */
export async function findMissingOperations(): Promise<readonly string[]> {
  return [...findMissingMethods(), ...(await findMissingRoutes())];
}
