import type { GatewaySettings } from "./state.ts";

/** The JSON pointer to a setting that needs a certificate where there is none. */
export function certificateNeeded(settings: GatewaySettings): string | undefined {
  const { body_scanning, certificate, custom_certificate, fips, tls_decrypt } = settings;
  if (certificate?.id || custom_certificate?.enabled) return undefined;
  if (tls_decrypt?.enabled) return "/settings/tls_decrypt/enabled";
  if (fips?.tls) return "/settings/fips/tls";
  return body_scanning?.inspection_mode === "deep" ? "/settings/body_scanning/inspection_mode" : undefined;
}
