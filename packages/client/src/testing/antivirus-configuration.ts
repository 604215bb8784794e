import type { GatewaySettingsBody } from "../types.ts";

/** An antivirus block with a field that the types do not contain. */
export const antivirus = { enabled_download_phase: true, fail_closed: false, new_field: { added: [1] } };

/** A modification that sets `fail_closed` of the antivirus block to true. */
export const setFailClosed = (settings: GatewaySettingsBody): void => {
  settings.antivirus = { ...settings.antivirus, fail_closed: true };
};

/** The configuration before {@link setFailClosed}. */
export const configurationBefore = {
  created_at: "2026-01-01T00:00:00Z",
  settings: { antivirus, sandbox: null, fips: { tls: true } },
};

/** The configuration after {@link setFailClosed}. */
export const configurationAfter = {
  settings: { ...configurationBefore.settings, antivirus: { ...antivirus, fail_closed: true } },
};
