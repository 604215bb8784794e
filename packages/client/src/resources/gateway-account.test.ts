import { expect, test } from "vitest";
import { createSuccess } from "../testing/create-response.ts";
import { accountId, createTestClient } from "../testing/create-test-client.ts";

const url = `https://api.cloudflare.com/client/v4/accounts/${accountId}/gateway`;

test.each([
  ["get", "GET"],
  ["create", "POST"],
] as const)("gateway.%s sends %s without a body and returns the result", async (name, method) => {
  const { client, requests } = createTestClient([() => createSuccess({ id: accountId, provider_name: "Cloudflare" })]);
  expect(await client.gateway[name]()).toEqual({ id: accountId, provider_name: "Cloudflare" });
  expect(requests).toMatchObject([{ request: { method, url }, body: "" }]);
});
