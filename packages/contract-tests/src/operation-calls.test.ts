import { createZeroTrustClient } from "@zero-trust-accounts/client";
import { createMockAccount } from "@zero-trust-accounts/mock";
import { expect, test } from "vitest";
import { bundledDocument } from "./document/bundled-document.ts";
import { describeOperations } from "./document/describe-operations.ts";
import { findMethod, operationCalls } from "./operation-calls.ts";

const accountId = "699d98642c564d2e855e9661899b7252";

test("the client and the mock have every operation of the document", async () => {
  const client = createZeroTrustClient({ accountId, apiToken: "token-0123456789" });
  const missingMethods = operationCalls
    .filter((call) => findMethod(client, call) === undefined)
    .map(
      ({ operationId, keys }) =>
        `${operationId}: add ${keys.join(".")}() in packages/client/src/resources/, and to the tree in packages/client/src/client.ts`,
    );
  const account = createMockAccount({ accountId });
  const missingRoutes = await Promise.all(
    describeOperations(bundledDocument).map(async ({ operationId, method, path }) => {
      const url = `https://api.cloudflare.com/client/v4${path.replace("{account_id}", accountId)}`;
      const { status } = await account.fetch(url, { method, headers: { authorization: "Bearer token-0123456789" } });
      const isMissing = status === 404 || status === 405;
      return isMissing ? [`${operationId}: add ${method} ${path} to packages/mock/src/routes.ts`] : [];
    }),
  );
  expect([...missingMethods, ...missingRoutes.flat()]).toEqual([]);
});
