// Preloaded into an example, so that it calls a mock API in memory. MOCK_SETTINGS has the Gateway settings by account.
import { createMockAccounts } from "@zero-trust-accounts/mock";

const mock = createMockAccounts({ apiToken: process.env.CLOUDFLARE_API_TOKEN });
globalThis.fetch = mock.fetch;
const settingsByAccount: Readonly<Record<string, object>> = JSON.parse(process.env.MOCK_SETTINGS ?? "{}");
for (const [accountId, settings] of Object.entries(settingsByAccount))
  Object.assign(mock.account(accountId).state.gatewayConfiguration.settings, settings);
