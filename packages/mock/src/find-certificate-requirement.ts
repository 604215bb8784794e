import type { GatewaySettings } from "./state.ts";

/**
 * Finds a setting that requires a certificate while the account has none, and returns its JSON Pointer. The API was
 * observed to require one for TLS decryption. `requireCertificate` adds FIPS and deep body scanning.
 */
export function findCertificateRequirement(
  settings: GatewaySettings,
  hasCertificate: boolean,
  requireCertificate: boolean,
): string | undefined {
  const { body_scanning, certificate, custom_certificate, fips, tls_decrypt } = settings;
  if (hasCertificate || certificate?.id || custom_certificate?.enabled) return undefined;
  if (tls_decrypt?.enabled) return "/settings/tls_decrypt/enabled";
  if (!requireCertificate) return undefined;
  if (fips?.tls) return "/settings/fips/tls";
  return body_scanning?.inspection_mode === "deep" ? "/settings/body_scanning/inspection_mode" : undefined;
}
