import { createZeroTrustClient, forEachAccount, type GatewaySettingsBody } from "@zero-trust-accounts/client";
import { createMockAccounts } from "@zero-trust-accounts/mock";
import { expect, test } from "vitest";

const accountIds = Array.from({ length: 50 }, (_, index) => `account-${index}`);
const configuration: GatewaySettingsBody = { tls_decrypt: { enabled: true } };
const logging = { settings_by_rule_type: { dns: { log_all: true } } };

/** Creates fifty accounts with different TLS decryption, block pages, device settings, certificates and DNS logging. */
function createAccounts() {
  const mock = createMockAccounts();
  for (const [index, accountId] of accountIds.entries()) {
    const { state } = mock.account(accountId);
    const { settings } = state.gatewayConfiguration;
    if (index % 5 === 0) settings.tls_decrypt = { enabled: index % 2 === 0 };
    if (index % 3 === 0) settings.block_page = { enabled: true, name: `Page ${index}` };
    if (index % 4 === 0) state.deviceSettings = {};
    if (index % 6 === 0) settings.custom_certificate = { enabled: true, id: `certificate ${index}` };
    const dns = state.loggingSettings.settings_by_rule_type?.dns;
    if (dns) dns.log_all = index % 7 === 0;
  }
  return mock;
}

test("plans, switches on and rolls back TLS decryption and DNS logging in fifty accounts", async () => {
  const mock = createAccounts();
  const client = createZeroTrustClient({ apiToken: "token-0123", fetch: mock.fetch, rateLimit: false });
  const readAll = () =>
    forEachAccount(client, accountIds, async ({ devices, gateway }) => {
      const { settings } = await gateway.configuration.get();
      // A restored block page has a new version, so the comparison leaves the version out.
      const { read_only, version, ...blockPage } = settings?.block_page ?? {};
      return [await devices.settings.get(), { ...settings, block_page: blockPage }, await gateway.logging.get()];
    });
  const before = await readAll();
  const countWrites = () => mock.requests.filter(({ method }) => method !== "GET").length;

  const plans = await forEachAccount(client, accountIds, async ({ gateway }) => [
    await gateway.configuration.ensure(configuration, { dryRun: true }),
    await gateway.logging.ensure(logging, { dryRun: true }),
  ]);
  expect(plans.every(({ status }) => status === "fulfilled")).toBe(true);
  expect(countWrites()).toBe(0);
  expect(await readAll()).toEqual(before);

  const applied = await forEachAccount(client, accountIds, async (account) => {
    const snapshot = await account.snapshot();
    await account.gateway.configuration.ensure(configuration);
    await account.gateway.logging.ensure(logging);
    return snapshot;
  });
  const writes = countWrites();
  // Decryption is already on in 5 accounts, and DNS logging in 8.
  expect(writes).toBe(45 + 42);
  for (const accountId of accountIds) {
    const { state } = mock.account(accountId);
    expect(state.gatewayConfiguration.settings.tls_decrypt).toEqual({ enabled: true });
    expect(state.loggingSettings.settings_by_rule_type?.dns?.log_all).toBe(true);
  }

  const rolledBack = await forEachAccount(client, accountIds, (account, { accountId }) => {
    const result = applied.find((candidate) => candidate.accountId === accountId);
    if (result?.status !== "fulfilled") throw new Error("the account has no snapshot");
    return account.restore(result.value);
  });
  expect(rolledBack.filter(({ status }) => status === "rejected")).toEqual([]);
  expect(countWrites()).toBe(writes * 2);
  expect(await readAll()).toEqual(before);
});
