import { createZeroTrustClient } from "@zero-trust-accounts/client";
import { expect, test, vi } from "vitest";
import { createMockAccount } from "./create-mock-account.ts";
import { createMockAccounts } from "./create-mock-accounts.ts";
import type { MockAccountOptions, MockAccountsOptions } from "./options.ts";
import { accountId, apiToken, createTestAccount } from "./testing/test-account.ts";

const clientOf = (options: MockAccountsOptions = {}) => {
  const accounts = createMockAccounts({ apiToken, ...options });
  return {
    accounts,
    client: createZeroTrustClient({ apiToken, fetch: accounts.fetch, maxRetries: 0, rateLimit: false }),
  };
};

test("every account has settings of its own", async () => {
  const { accounts, client } = clientOf();
  await client.devices.settings.patch({ gateway_proxy_enabled: true }, { accountId: "one" });
  expect(accounts.account("one").state.deviceSettings.gateway_proxy_enabled).toBe(true);
  expect(await client.devices.settings.get({ accountId: "two" })).toMatchObject({ gateway_proxy_enabled: false });
});

test("only the accounts that are named exist", async () => {
  const { accounts, client } = clientOf({ accountIds: ["one"] });
  expect(await client.gateway.get({ accountId: "one" })).toMatchObject({ id: "one" });
  await expect(client.gateway.get({ accountId: "two" })).rejects.toMatchObject({ status: 404 });
  expect(() => accounts.account("two")).toThrow(/^accountId must be/);
});

test("an id that is longer than the document allows is no account", async () => {
  const { client } = clientOf();
  await expect(client.gateway.get({ accountId: "a".repeat(33) })).rejects.toMatchObject({ status: 404 });
});

test("a thousand accounts are changed at once, and none for another", async () => {
  const { accounts, client } = clientOf({ recordRequests: false });
  const ids = Array.from({ length: 1_000 }, (_, index) => `account-${index}`);
  await Promise.all(
    ids.map((id, index) => client.devices.settings.patch({ disable_for_time: index }, { accountId: id })),
  );
  expect(ids.map((id) => accounts.account(id).state.deviceSettings.disable_for_time)).toEqual([...ids.keys()]);
});

test("an account sees its own requests and failures, all of them together see all", async () => {
  const { accounts, client } = clientOf();
  const [one, two] = [accounts.account("one"), accounts.account("two")];
  two.failNext({ status: 503 });
  await client.gateway.get({ accountId: "one" });
  await expect(client.gateway.get({ accountId: "two" })).rejects.toMatchObject({ status: 503 });
  accounts.failNext({ status: 502 });
  await expect(client.gateway.get({ accountId: "one" })).rejects.toMatchObject({ status: 502 });
  expect(one.requests.map(({ status }) => status)).toEqual([200, 502]);
  expect(two.requests.map(({ status }) => status)).toEqual([503]);
  expect(accounts.requests.map(({ status }) => status)).toEqual([200, 503, 502]);
});

test("the accounts share one rate limit", async () => {
  const { client } = clientOf({ rateLimit: { quota: 1, windowSeconds: 60 } });
  await client.gateway.get({ accountId: "one" });
  await expect(client.gateway.get({ accountId: "two", deadlineMs: 100 })).rejects.toBeInstanceOf(Error);
});

test("a reset of one account leaves the others", async () => {
  const { accounts, client } = clientOf();
  for (const id of ["one", "two"])
    await client.devices.settings.patch({ gateway_proxy_enabled: true }, { accountId: id });
  accounts.account("one").reset();
  const isOn = (id: string) => accounts.account(id).state.deviceSettings.gateway_proxy_enabled;
  expect([isOn("one"), isOn("two")]).toEqual([false, true]);
  expect(accounts.account("one").requests).toEqual([]);
  accounts.reset();
  expect([isOn("one"), isOn("two"), accounts.requests.length]).toEqual([false, false, 0]);
});

test("a reset puts everything back, in what a test holds already", async () => {
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

test("the ray counts the answers", async () => {
  const { send } = createTestAccount();
  await send("GET", "gateway");
  expect((await send("GET", "gateway")).headers.get("cf-ray")).toBe("0000000000000002-MOCK");
});

test("the state is live, and what a test stores there is answered", async () => {
  const { account, client } = createTestAccount();
  account.state.loggingSettings = { redact_pii: true };
  account.state.gatewayConfiguration.settings.fips = { tls: true };
  expect(await client.gateway.logging.get()).toEqual({ redact_pii: true });
  expect(await client.gateway.configuration.get()).toMatchObject({ settings: { fips: { tls: true } } });
});

test("the clock of the machine is the default", async () => {
  const before = Date.now();
  const { state } = createMockAccount({ accountId, now: undefined });
  expect(Date.parse(state.gatewayConfiguration.created_at)).toBeGreaterThanOrEqual(before);
});

test("a request that is aborted is not carried out", async () => {
  const { account } = createTestAccount();
  const reason = new Error("enough");
  const url = `http://a/accounts/${accountId}/devices/settings`;
  const headers = { authorization: `Bearer ${apiToken}` };
  const request = account.fetch(url, { method: "DELETE", headers, signal: AbortSignal.abort(reason) });
  await expect(request).rejects.toBe(reason);
  expect(account.requests).toEqual([]);
});

test.each<[string, Partial<MockAccountOptions>]>([
  ["permissions", { permissions: "all" as "read" }],
  ["an account id", { accountId: "" }],
  ["an account id", { accountId: "a".repeat(33) }],
  ["apiEmail and apiKey", { apiKey: "key" }],
  ["rateLimit", { rateLimit: { quota: 0, windowSeconds: 300 } }],
  ["rateLimit", { rateLimit: { quota: 1200, windowSeconds: 0.5 } }],
])("%s is checked in %j", (option, options) => {
  expect(() => createMockAccount({ accountId, ...options })).toThrow(new RegExp(`^${option} must be `));
});

test("an unknown option is rejected", () => {
  const options = { accountId, permission: "read" } as MockAccountOptions;
  expect(() => createMockAccount(options)).toThrow('unknown option "permission"; allowed are accountIds, apiToken, ');
});

test("an account starts with the given state, and a reset restores it", async () => {
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

test("the clock is read at each request, so that fake timers work", async () => {
  const { account, client } = createTestAccount({ now: undefined });
  vi.useFakeTimers({ now: Date.UTC(2030, 0, 1), toFake: ["Date"] });
  await client.gateway.configuration.patch({ settings: { fips: { tls: true } } });
  vi.useRealTimers();
  expect(account.state.gatewayConfiguration.updated_at).toBe("2030-01-01T00:00:00.000Z");
});
