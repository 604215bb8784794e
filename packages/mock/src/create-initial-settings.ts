import type { MockOptions } from "./options.ts";
import { deviceSettingsDefaults } from "./resources/device-settings.ts";
import { createGatewayAccount } from "./resources/gateway-account.ts";
import type { StoredSettings } from "./state.ts";

/** Creates the settings of a new account. `redact_pii` is false, so that a test notices when the server turns it on. */
export function createInitialSettings(accountId: string, now: number, options: MockOptions): StoredSettings {
  const { gateway = true, state = {} } = options;
  const time = new Date(now).toISOString();
  // Cloned, so that changes by a test do not change the options, which a reset reads again.
  const { deviceSettings, gatewayConfiguration, loggingSettings, hasCertificate = true } = structuredClone(state);
  return {
    hasCertificate,
    deviceSettings: deviceSettings === null ? {} : { ...deviceSettingsDefaults, ...deviceSettings },
    gatewayAccount: gateway ? createGatewayAccount(accountId) : undefined,
    gatewayConfiguration: { settings: gatewayConfiguration?.settings ?? {}, created_at: time, updated_at: time },
    loggingSettings: {
      redact_pii: false,
      settings_by_rule_type: {
        dns: { log_all: true, log_blocks: false },
        http: { log_all: true, log_blocks: false },
        l4: { log_all: true, log_blocks: false },
      },
      ...loggingSettings,
    },
  };
}
