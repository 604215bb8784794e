import type { ZeroTrustClient } from "@zero-trust-accounts/client";

/** What `get` can read, by the name on the command line. */
export const readableResources: Readonly<Record<string, (account: ZeroTrustClient) => Promise<unknown>>> = {
  "devices.settings": (account) => account.devices.settings.get(),
  gateway: (account) => account.gateway.get(),
  "gateway.configuration": (account) => account.gateway.configuration.get(),
  "gateway.configuration.custom-certificate": (account) => account.gateway.configuration.customCertificate.get(),
  "gateway.logging": (account) => account.gateway.logging.get(),
};
