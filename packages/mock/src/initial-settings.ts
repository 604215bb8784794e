import { deviceSettingsDefaults } from "./resources/device-settings.ts";
import { createGateway } from "./resources/gateway-account.ts";
import type { InitialState, StoredSettings } from "./state.ts";

/** What a new account stores. Personal data is not redacted, so that a test sees when the server turns that on. */
export function initialSettings(
  accountId: string,
  hasGateway: boolean,
  now: number,
  initialState: InitialState = {},
): StoredSettings {
  const time = new Date(now).toISOString();
  // Copied, so that a reset restores it.
  const {
    deviceSettings,
    gatewayConfiguration,
    loggingSettings,
    hasCertificate = true,
  } = structuredClone(initialState);
  return {
    hasCertificate,
    deviceSettings: deviceSettings === null ? {} : { ...deviceSettingsDefaults, ...deviceSettings },
    gatewayAccount: hasGateway ? createGateway(accountId) : undefined,
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
