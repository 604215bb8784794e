import { expect, test } from "vitest";
import { accountId, apiToken, createTestAccount } from "./testing/create-test-account.ts";

const path = `/client/v4/accounts/${accountId}/devices/settings`;

test("records a request with its body and the status of its response", async () => {
  const { account, client } = createTestAccount();
  await client.devices.settings.patch({ disable_for_time: 60 });
  await expect(client.gateway.get({ accountId: "other" })).rejects.toThrow();
  expect(account.requests).toMatchObject([
    {
      method: "PATCH",
      path,
      headers: { "content-type": "application/json" },
      body: { disable_for_time: 60 },
      status: 200,
    },
    { method: "GET", path: "/client/v4/accounts/other/gateway", body: undefined, status: 404 },
  ]);
});

test("records a body that is not JSON as a string", async () => {
  const { account, send } = createTestAccount();
  await send("PUT", "devices/settings", "{ not json");
  expect(account.requests).toMatchObject([{ body: "{ not json", status: 400 }]);
});

test("redacts credentials", async () => {
  const { account, send } = createTestAccount();
  await send("GET", "gateway", undefined, { authorization: `Bearer ${apiToken}` });
  await send("GET", "gateway", undefined, { "X-Auth-Email": "admin@example.com", "X-Auth-Key": "secret-key" });
  expect(account.requests.map(({ headers }) => headers)).toEqual([
    { authorization: "[redacted]" },
    { "x-auth-email": "[redacted]", "x-auth-key": "[redacted]" },
  ]);
});

test("with recordRequests: false, records nothing", async () => {
  const { account, client } = createTestAccount({ recordRequests: false });
  await client.gateway.get();
  expect(account.requests).toEqual([]);
});
