// Preloaded into an example: the API is an account in memory, with the settings that the environment gives.
import { createMockAccounts } from "@zero-trust-accounts/mock";

const mock = createMockAccounts({ apiToken: process.env.CLOUDFLARE_API_TOKEN });
globalThis.fetch = mock.fetch;
for (const [accountId, settings] of Object.entries(JSON.parse(process.env.MOCK_SETTINGS ?? "{}")))
  Object.assign(mock.account(accountId).state.gatewayConfiguration.settings, settings);
