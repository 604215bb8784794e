import { expect, test } from "vitest";
import { accountId, createTestClient } from "../testing/test-client.ts";

const url = `https://api.cloudflare.com/client/v4/accounts/${accountId}/gateway/logging`;

test("get sends GET", async () => {
  const { client, requests } = createTestClient();
  await client.gateway.logging.get();
  expect(requests).toMatchObject([{ request: { method: "GET", url }, body: "" }]);
});

test("update sends PUT with the body as it is", async () => {
  const { client, requests } = createTestClient();
  await client.gateway.logging.update({ redact_pii: false, settings_by_rule_type: { dns: { log_all: true } } });
  expect(requests).toMatchObject([
    { request: { method: "PUT", url }, body: '{"redact_pii":false,"settings_by_rule_type":{"dns":{"log_all":true}}}' },
  ]);
});
