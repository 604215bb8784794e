import { createZeroTrustClient } from "@zero-trust-accounts/client";
import { expect, test } from "vitest";
import { createMockAccount } from "./create-mock-account.ts";
import { accountId, apiToken, createTestAccount } from "./testing/create-test-account.ts";

test("with read permissions, every change is rejected and reading succeeds", async () => {
  const { account, client, send } = createTestAccount({ permissions: "read" });
  const before = structuredClone({ ...account.state });
  for (const [method, path] of [
    ["PUT", "devices/settings"],
    ["PATCH", "devices/settings"],
    ["DELETE", "devices/settings"],
    ["POST", "gateway"],
    ["PUT", "gateway/configuration"],
    ["PATCH", "gateway/configuration"],
    ["PUT", "gateway/logging"],
  ] as const)
    expect(await send(method, path, { settings: {} })).toMatchObject({
      status: 403,
      body: { errors: [{ code: 10000, documentation_url: expect.any(String) }] },
    });
  expect({ ...account.state }).toEqual(before);
  expect(await client.devices.settings.get()).toEqual(before.deviceSettings);
});

test("an unknown account returns 403 if its id has the form of an account id, and 404 otherwise", async () => {
  const { client } = createTestAccount();
  const get = (id: string) => client.gateway.get({ accountId: id });
  await expect(get("0a1b2c3d4e5f60718293a4b5c6d7e8f9")).rejects.toMatchObject({ status: 403, code: 10000 });
  await expect(get("no-account")).rejects.toMatchObject({ status: 404, code: 7003 });
});

test.each(["gateway/", "gateway/lists", "devices", "gateway/configuration/constructor"])(
  "the path %s returns 404",
  async (path) => {
    const { send } = createTestAccount();
    expect(await send("GET", path)).toMatchObject({ status: 404, body: { errors: [{ code: 7003 }] } });
  },
);

test.each([
  "https://api.cloudflare.com/client/v4/zones",
  "https://api.cloudflare.com/",
  "http://a/accounts/%zz/gateway",
])("the URL %s returns 404", async (url) => {
  const { account } = createTestAccount();
  const response = await account.fetch(url, { headers: { authorization: `Bearer ${apiToken}` } });
  expect(response.status).toBe(404);
});

test.each(["https://api.cloudflare.com/client/v4", "http://127.0.0.1:4020", "http://localhost:4020/client/v4"])(
  "the mock accepts the base URL %s",
  async (baseUrl) => {
    const { client } = createTestAccount({}, { baseUrl });
    expect(await client.gateway.get()).toMatchObject({ id: accountId });
  },
);

test.each([
  ["POST", "devices/settings", "GET, PUT, PATCH, DELETE"],
  ["PATCH", "gateway/logging", "GET, PUT"],
  ["get_", "devices/settings", "GET, PUT, PATCH, DELETE"],
])("%s %s returns 405 and allows %s", async (method, path, allowedMethods) => {
  const { send } = createTestAccount();
  const { status, headers, body } = await send(method, path, {});
  expect({ status, allow: headers.get("allow"), body }).toMatchObject({
    status: 405,
    allow: allowedMethods,
    body: { errors: [{ code: 7001 }] },
  });
});

test("a percent-encoded account id in the path is decoded", async () => {
  const account = createMockAccount({ accountId: "ä b" });
  const client = createZeroTrustClient({ accountId: "ä b", apiToken, fetch: account.fetch });
  expect(await client.gateway.get()).toMatchObject({ id: "ä b" });
});
