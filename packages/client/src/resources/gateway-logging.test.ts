import { expect, test } from "vitest";
import { accountId, createTestClient } from "../testing/create-test-client.ts";

const url = `https://api.cloudflare.com/client/v4/accounts/${accountId}/gateway/logging`;

test("gateway.logging.get sends GET", async () => {
  const { client, requests } = createTestClient();
  await client.gateway.logging.get();
  expect(requests).toMatchObject([{ request: { method: "GET", url }, body: "" }]);
});

test("gateway.logging.update sends PUT with the body unchanged", async () => {
  const { client, requests } = createTestClient();
  await client.gateway.logging.update({ redact_pii: false, settings_by_rule_type: { dns: { log_all: true } } });
  expect(requests).toMatchObject([
    { request: { method: "PUT", url }, body: '{"redact_pii":false,"settings_by_rule_type":{"dns":{"log_all":true}}}' },
  ]);
});
