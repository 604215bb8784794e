import { expect, test } from "vitest";
import type { MockFailure } from "./mock-failure.ts";
import { createTestAccount } from "./testing/create-test-account.ts";

test("only the next request fails", async () => {
  const { account, client, send } = createTestAccount();
  account.failNext({ status: 429, retryAfter: 1 });
  const { status, headers, body } = await send("GET", "gateway");
  expect({ status, retryAfter: headers.get("retry-after"), rateLimit: headers.get("ratelimit"), body }).toMatchObject({
    status: 429,
    retryAfter: "1",
    rateLimit: '"default";r=0;t=1',
    body: { success: false, errors: [{ code: 10100 }] },
  });
  expect(await client.gateway.get()).toBeDefined();
});

test.each([
  [{ status: 400 }, { message: "The request was rejected." }],
  [{ status: 401 }, { code: 10000 }],
  [{ status: 403 }, { code: 10000 }],
  [{ status: 404 }, { code: 7003 }],
  [{ status: 503 }, { code: 1002 }],
  [
    { status: 400, code: 2211, message: "custom message" },
    { code: 2211, message: "custom message" },
  ],
])("%j returns the error %j", async (failure, error) => {
  const { account, send } = createTestAccount();
  account.failNext(failure);
  const { status, body, headers } = await send("GET", "gateway");
  expect({ status, body }).toMatchObject({ status: failure.status, body: { errors: [error] } });
  expect(headers.get("retry-after")).toBeNull();
});

test("failures happen in order, each as often as `times` states", async () => {
  const { account, send } = createTestAccount();
  account.failNext({ status: 500, times: 2 });
  account.failNext({ status: 503 });
  const statuses: number[] = [];
  for (const _request of [1, 2, 3, 4]) statuses.push((await send("GET", "gateway")).status);
  expect(statuses).toEqual([500, 500, 503, 200]);
});

test("with method and path, only matching requests fail", async () => {
  const { account, send } = createTestAccount();
  account.failNext({ status: 500, method: "PATCH", path: "/accounts/{account_id}/devices/settings" });
  expect((await send("GET", "devices/settings")).status).toBe(200);
  expect((await send("PATCH", "gateway/configuration", { settings: {} })).status).toBe(200);
  expect((await send("PATCH", "devices/settings", {})).status).toBe(500);
});

test("a failed request changes nothing, except with afterProcessing", async () => {
  const { account, send } = createTestAccount();
  const body = { gateway_proxy_enabled: true };
  account.failNext({ status: 500 });
  expect((await send("PATCH", "devices/settings", body)).status).toBe(500);
  expect(account.state.deviceSettings).toMatchObject({ gateway_proxy_enabled: false });
  account.failNext({ status: 500, afterProcessing: true });
  expect((await send("PATCH", "devices/settings", body)).status).toBe(500);
  expect(account.state.deviceSettings).toMatchObject(body);
});

test("a lost connection rejects with the error of Node's fetch, with afterProcessing after the change", async () => {
  const { account, client } = createTestAccount();
  account.failNext({ connection: "reset" });
  const error = await account.fetch("http://127.0.0.1/").catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(TypeError);
  expect(error).toMatchObject({ message: "fetch failed", cause: { code: "ECONNRESET" } });
  account.failNext({ connection: "reset", afterProcessing: true });
  const change = client.devices.settings.patch({ gateway_proxy_enabled: true });
  await expect(change).rejects.toMatchObject({ name: "ConnectionError", cause: { code: "ECONNRESET" } });
  expect(account.state.deviceSettings).toMatchObject({ gateway_proxy_enabled: true });
});

test("the client retries after a 429 that follows a success", async () => {
  const { account, client } = createTestAccount({}, { maxRetries: 1, deadlineMs: 3_000 });
  await client.gateway.get();
  account.failNext({ status: 429, retryAfter: 1 });
  expect(await client.gateway.get()).toBeDefined();
  expect(account.requests.map(({ status }) => status)).toEqual([200, 429, 200]);
});

test("the client retries after a lost connection", async () => {
  const { account, client } = createTestAccount({}, { maxRetries: 1 });
  account.failNext({ connection: "reset" });
  expect(await client.gateway.get()).toBeDefined();
  expect(account.requests.map(({ status }) => status)).toEqual([undefined, 200]);
});

// The assertions pass values that the types forbid but JavaScript allows.
test.each<[string, MockFailure]>([
  ["status", { status: 200 }],
  ["status", { status: 400.5 }],
  ["retryAfter", { status: 429, retryAfter: -1 }],
  ["times", { status: 500, times: 0 }],
  ["path", { status: 500, path: "/accounts" as "/accounts/{account_id}/gateway" }],
  ["method", { status: 500, method: "patch" as "PATCH" }],
  ["connection", { connection: "closed" as "reset" }],
])("an invalid %s is rejected: %j", (option, failure) => {
  const { account } = createTestAccount();
  expect(() => account.failNext(failure)).toThrow(new RegExp(`^${option} must be `));
});

test.each([
  [{ status: 500, time: 2 }, 'unknown field "time" of a failure; the fields are times, method, path, '],
  [{ connection: "reset", status: 500 }, 'unknown field "status" of a failure; the fields are times, '],
])("an unknown field is rejected: %j", (failure, message) => {
  const { account } = createTestAccount();
  expect(() => account.failNext(failure as MockFailure)).toThrow(message);
});
