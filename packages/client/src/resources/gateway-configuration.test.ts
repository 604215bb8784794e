import { expect, test } from "vitest";
import { accountId, createTestClient } from "../testing/create-test-client.ts";

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

test("gateway.configuration.patch sends undocumented members of the vendor's examples", async () => {
  const { client, requests } = createTestClient();
  const id = "7a6b5c4d-3e2f-4109-8877-665544332211";
  await client.gateway.configuration.patch({
    settings: { certificate: { id, in_use: true }, app_control_settings: { undocumented: 1 } },
  });
  expect(requests[0]?.body).toBe(
    `{"settings":{"certificate":{"id":"${id}","in_use":true},"app_control_settings":{"undocumented":1}}}`,
  );
});
