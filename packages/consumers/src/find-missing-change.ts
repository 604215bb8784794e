import { createZeroTrustClient } from "@zero-trust-accounts/client";
import { apiToken } from "./api-token.ts";

/**
 * Reads the account of a check from the server. Returns which of the changes of `programs/check-packages.cjs` is
 * missing. The second change is the last call of the program, after all its checks.
 */
export async function findMissingChange(url: string, accountId: string): Promise<string | undefined> {
  const { devices, gateway } = createZeroTrustClient({ accountId, apiToken, baseUrl: url });
  const { settings } = await gateway.configuration.get();
  if (settings?.antivirus?.fail_closed !== true) return "the server did not receive the change";
  const deviceSettings = await devices.settings.get();
  return deviceSettings?.disable_for_time === 60 ? undefined : "the program ended before its last call";
}
