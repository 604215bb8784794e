import { expect, test } from "vitest";
import { accountId, createTestClient } from "../testing/test-client.ts";

const url = `https://api.cloudflare.com/client/v4/accounts/${accountId}/gateway/configuration`;

test("gateway.configuration.get sends GET", async () => {
  const { client, requests } = createTestClient();
  await client.gateway.configuration.get();
  expect(requests).toMatchObject([{ request: { method: "GET", url }, body: "" }]);
});

test.each([
  ["update", "PUT"],
  ["patch", "PATCH"],
] as const)("gateway.configuration.%s sends %s with the settings unchanged", async (name, method) => {
  const { client, requests } = createTestClient();
  await client.gateway.configuration[name]({ settings: { tls_decrypt: { enabled: true }, sandbox: null } });
  expect(requests).toMatchObject([
    { request: { method, url }, body: '{"settings":{"tls_decrypt":{"enabled":true},"sandbox":null}}' },
  ]);
});
