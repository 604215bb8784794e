import { createZeroTrustClient } from "@zero-trust-accounts/client";
import { expect, test, vi } from "vitest";
import { createMockAccount } from "./create-mock-account.ts";
import { createMockAccounts } from "./create-mock-accounts.ts";
import type { MockAccountsOptions } from "./options.ts";
import { accountId, apiToken, createTestAccount } from "./testing/create-test-account.ts";

const createAccountsAndClient = (options: MockAccountsOptions = {}) => {
  const accounts = createMockAccounts({ apiToken, ...options });
  return {
    accounts,
    client: createZeroTrustClient({ apiToken, fetch: accounts.fetch, maxRetries: 0, rateLimit: false }),
  };
};

test("each account stores its own settings", async () => {
  const { accounts, client } = createAccountsAndClient();
  await client.devices.settings.patch({ gateway_proxy_enabled: true }, { accountId: "one" });
  expect(accounts.account("one").state.deviceSettings.gateway_proxy_enabled).toBe(true);
  expect(await client.devices.settings.get({ accountId: "two" })).toMatchObject({ gateway_proxy_enabled: false });
});

test("with accountIds, no other account exists", async () => {
  const { accounts, client } = createAccountsAndClient({ accountIds: ["one"] });
  expect(await client.gateway.get({ accountId: "one" })).toMatchObject({ id: "one" });
  await expect(client.gateway.get({ accountId: "two" })).rejects.toMatchObject({ status: 404 });
  expect(() => accounts.account("two")).toThrow('accountId must be an id of the option accountIds; received "two"');
});

test("an account id of more than 32 characters returns 404", async () => {
  const { client } = createAccountsAndClient();
  await expect(client.gateway.get({ accountId: "a".repeat(33) })).rejects.toMatchObject({ status: 404 });
});

test("a thousand concurrent changes each reach their own account", async () => {
  const { accounts, client } = createAccountsAndClient({ recordRequests: false });
  const ids = Array.from({ length: 1_000 }, (_, index) => `account-${index}`);
  await Promise.all(
    ids.map((id, index) => client.devices.settings.patch({ disable_for_time: index }, { accountId: id })),
  );
  expect(ids.map((id) => accounts.account(id).state.deviceSettings.disable_for_time)).toEqual([...ids.keys()]);
});

test("an account has only its own requests and failures; the mock has those of all accounts", async () => {
  const { accounts, client } = createAccountsAndClient();
  const firstAccount = accounts.account("one");
  const secondAccount = accounts.account("two");
  secondAccount.failNext({ status: 503 });
  await client.gateway.get({ accountId: "one" });
  await expect(client.gateway.get({ accountId: "two" })).rejects.toMatchObject({ status: 503 });
  accounts.failNext({ status: 502 });
  await expect(client.gateway.get({ accountId: "one" })).rejects.toMatchObject({ status: 502 });
  expect(firstAccount.requests.map(({ status }) => status)).toEqual([200, 502]);
  expect(secondAccount.requests.map(({ status }) => status)).toEqual([503]);
  expect(accounts.requests.map(({ status }) => status)).toEqual([200, 503, 502]);
});

test("all accounts share one rate limit", async () => {
  const { client } = createAccountsAndClient({ rateLimit: { quota: 1, windowSeconds: 60 } });
  await client.gateway.get({ accountId: "one" });
  await expect(client.gateway.get({ accountId: "two", deadlineMs: 100 })).rejects.toBeInstanceOf(Error);
});

test("a reset of one account does not change the others", async () => {
  const { accounts, client } = createAccountsAndClient();
  for (const id of ["one", "two"])
    await client.devices.settings.patch({ gateway_proxy_enabled: true }, { accountId: id });
  accounts.account("one").reset();
  const isProxyEnabled = (id: string) => accounts.account(id).state.deviceSettings.gateway_proxy_enabled;
  expect([isProxyEnabled("one"), isProxyEnabled("two")]).toEqual([false, true]);
  expect(accounts.account("one").requests).toEqual([]);
  accounts.reset();
  expect([isProxyEnabled("one"), isProxyEnabled("two"), accounts.requests.length]).toEqual([false, false, 0]);
});

test("a reset restores state and requests in place, and discards failures and the rate limit window", async () => {
  const rateLimit = { quota: 2, windowSeconds: 60 };
  const { account, client, send } = createTestAccount({ rateLimit, gateway: false });
  const { state, requests } = account;
  const before = structuredClone({ ...state });
  await client.gateway.create();
  await client.devices.settings.patch({ gateway_proxy_enabled: true });
  account.failNext({ status: 500 });
  account.reset();
  expect({ ...state }).toEqual(before);
  expect(requests).toEqual([]);
  const { status, headers } = await send("GET", "devices/settings");
  expect([status, headers.get("cf-ray"), headers.get("ratelimit")]).toEqual([
    200,
    "0000000000000001-MOCK",
    '"default";r=1;t=60',
  ]);
});

test("the ray id contains the number of the response", async () => {
  const { send } = createTestAccount();
  await send("GET", "gateway");
  expect((await send("GET", "gateway")).headers.get("cf-ray")).toBe("0000000000000002-MOCK");
});

test("responses contain what a test writes to the state", async () => {
  const { account, client } = createTestAccount();
  account.state.loggingSettings = { redact_pii: true };
  account.state.gatewayConfiguration.settings.fips = { tls: true };
  expect(await client.gateway.logging.get()).toEqual({ redact_pii: true });
  expect(await client.gateway.configuration.get()).toMatchObject({ settings: { fips: { tls: true } } });
});

test("the default clock is Date.now", async () => {
  const before = Date.now();
  const { state } = createMockAccount({ accountId, now: undefined });
  expect(Date.parse(state.gatewayConfiguration.created_at)).toBeGreaterThanOrEqual(before);
});

test("an aborted request is neither processed nor recorded", async () => {
  const { account } = createTestAccount();
  const reason = new Error("aborted by the test");
  const url = `http://a/accounts/${accountId}/devices/settings`;
  const headers = { authorization: `Bearer ${apiToken}` };
  const request = account.fetch(url, { method: "DELETE", headers, signal: AbortSignal.abort(reason) });
  await expect(request).rejects.toBe(reason);
  expect(account.requests).toEqual([]);
});

test("an account starts with the state of the options, and a reset restores it", async () => {
  const state = {
    deviceSettings: { disable_for_time: 60 },
    gatewayConfiguration: { settings: { fips: { tls: true } } },
  };
  const { account, client } = createTestAccount({ state });
  expect(await client.devices.settings.get()).toMatchObject({ disable_for_time: 60, gateway_proxy_enabled: false });
  await client.gateway.configuration.update({ settings: {} });
  account.reset();
  expect((await client.gateway.configuration.get()).settings).toEqual({ fips: { tls: true } });
});

test("the clock is read at each request, so fake timers work", async () => {
  const { account, client } = createTestAccount({ now: undefined });
  vi.useFakeTimers({ now: Date.UTC(2030, 0, 1), toFake: ["Date"] });
  await client.gateway.configuration.patch({ settings: { fips: { tls: true } } });
  vi.useRealTimers();
  expect(account.state.gatewayConfiguration.updated_at).toBe("2030-01-01T00:00:00.000Z");
});
