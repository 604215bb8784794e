import { expect, test } from "vitest";
import { createTestAccount, type TestAccount } from "../testing/create-test-account.ts";

/** The fields that the server adds to a stored block page. */
const defaultFields = {
  background_color: "",
  enabled: false,
  footer_text: "",
  header_text: "",
  include_context: false,
  logo_path: "",
  mailto_address: "",
  mailto_subject: "",
  mode: "",
  name: "",
  suppress_footer: false,
  target_uri: "",
};
const antivirus = { enabled_download_phase: true, fail_closed: true };

/** Creates an account with settings for antivirus and TLS decryption. */
async function createAccountWithSettings(): Promise<TestAccount> {
  const testAccount = createTestAccount();
  await testAccount.client.gateway.configuration.update({ settings: { antivirus, tls_decrypt: { enabled: true } } });
  return testAccount;
}

test("GET of a new account returns no blocks", async () => {
  const { client } = createTestAccount();
  const time = "2026-01-15T00:00:00.000Z";
  const { settings, created_at, updated_at } = await client.gateway.configuration.get();
  expect({ settings, created_at, updated_at }).toEqual({
    settings: {},
    created_at: time,
    updated_at: time,
  });
});

test("PUT replaces all settings", async () => {
  const { account, client } = await createAccountWithSettings();
  const { settings } = await client.gateway.configuration.update({ settings: { fips: { tls: true } } });
  expect(settings).toEqual({ fips: { tls: true } });
  expect(account.state.gatewayConfiguration.settings).toEqual({ fips: { tls: true } });
});

test("PATCH replaces the blocks in the body completely and does not change the others", async () => {
  const { client } = await createAccountWithSettings();
  const { settings } = await client.gateway.configuration.patch({ settings: { antivirus: { fail_closed: false } } });
  expect(settings).toEqual({
    antivirus: { fail_closed: false },
    tls_decrypt: { enabled: true },
  });
});

test("PATCH ignores a block that is null", async () => {
  const { account, client } = await createAccountWithSettings();
  await client.gateway.configuration.patch({ settings: { max_ttl_secs: 3600 } });
  await client.gateway.configuration.patch({ settings: { antivirus: null, max_ttl_secs: null } });
  expect(account.state.gatewayConfiguration.settings).toMatchObject({ antivirus, max_ttl_secs: 3600 });
});

test("PUT stores a block that is null", async () => {
  const { client } = await createAccountWithSettings();
  const { settings } = await client.gateway.configuration.update({ settings: { antivirus: null, max_ttl_secs: null } });
  expect(settings).toEqual({ antivirus: null, max_ttl_secs: null });
});

test("undocumented fields and blocks are stored and returned", async () => {
  const { account, send } = createTestAccount();
  const settings = { antivirus: { ...antivirus, unlisted: { a: 1 } }, unlisted_block: { enabled: true } };
  expect(await send("PATCH", "gateway/configuration", { settings })).toMatchObject({ body: { result: { settings } } });
  expect(account.state.gatewayConfiguration.settings).toEqual(settings);
});

test("responses contain the default fields of a stored block page", async () => {
  const { account, client } = createTestAccount();
  const { settings } = await client.gateway.configuration.patch({ settings: { block_page: { name: "Blocked" } } });
  expect(settings?.block_page).toEqual({ ...defaultFields, name: "Blocked", read_only: false, version: 1 });
  expect(account.state.gatewayConfiguration.settings.block_page).toEqual({
    name: "Blocked",
    read_only: false,
    version: 1,
  });
});

test.each([
  [
    { enabled: false, fallback_action: "block" },
    { enabled: false, fallback_action: "block" },
  ],
  [{ enabled: null }, {}],
  [{ fallback_action: "allow" }, { fallback_action: "allow" }],
] as const)("a sandbox of %j is stored, but responses omit it", async (sandbox, stored) => {
  const { account, client } = createTestAccount();
  const { settings } = await client.gateway.configuration.patch({ settings: { sandbox } });
  expect(settings).not.toHaveProperty("sandbox");
  expect(account.state.gatewayConfiguration.settings.sandbox).toEqual(stored);
});

test("responses contain a sandbox that is switched on", async () => {
  const { client } = createTestAccount();
  const sandbox = { enabled: true, fallback_action: "block" } as const;
  expect((await client.gateway.configuration.patch({ settings: { sandbox } })).settings?.sandbox).toEqual(sandbox);
});

test("updated_at increases with every change, created_at does not change", async () => {
  const { client } = createTestAccount();
  const times: (string | undefined)[] = [];
  for (const tls of [true, false]) {
    const { created_at, updated_at } = await client.gateway.configuration.patch({ settings: { fips: { tls } } });
    times.push(created_at, updated_at);
  }
  expect(times).toEqual([
    "2026-01-15T00:00:00.000Z",
    "2026-01-15T00:00:00.001Z",
    "2026-01-15T00:00:00.000Z",
    "2026-01-15T00:00:00.002Z",
  ]);
});
