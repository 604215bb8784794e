import { createZeroTrustClient } from "@zero-trust-accounts/client";
import { createMockAccount } from "@zero-trust-accounts/mock";

const accountId = "699d98642c564d2e855e9661899b7252";
const account = createMockAccount({ accountId, apiToken: "test-token" });
const zeroTrust = createZeroTrustClient({ accountId, apiToken: "test-token", fetch: account.fetch });

await zeroTrust.gateway.logging.update({ settings_by_rule_type: { dns: { log_all: true } } });
console.log(account.state.loggingSettings.redact_pii); // true, because the request omits it
