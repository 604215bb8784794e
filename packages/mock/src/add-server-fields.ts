import type { CustomCertificate, GatewaySettings } from "./state.ts";

type SharedBlock = NonNullable<GatewaySettings["block_page"] | GatewaySettings["extended_email_matching"]>;

const hasSameFields = (first: object, second: object): boolean =>
  JSON.stringify(Object.entries(first).sort()) === JSON.stringify(Object.entries(second).sort());

/** Adds the read-only fields of a block. The version increases if the request changes the block. */
function addVersion<Block extends SharedBlock>(requested: Block, stored: Block | null | undefined): Block {
  const { read_only = false, source_account, version, ...storedFields } = stored ?? {};
  if (stored && hasSameFields(requested, storedFields)) return stored;
  const source = source_account === undefined ? {} : { source_account };
  return { ...requested, ...source, read_only, version: (version ?? 0) + 1 };
}

const nilId = "00000000-0000-0000-0000-000000000000";
const zeroTime = "0001-01-01T00:00:00Z";

/** The certificate that the server returns if a request switched it off, or never set it. */
export const disabledCertificate: CustomCertificate = {
  enabled: false,
  id: nilId,
  qs_pack_id: nilId,
  binding_status: "",
  created_at: zeroTime,
  expires_on: zeroTime,
  uploaded_on: zeroTime,
  updated_at: zeroTime,
};

/** Adds the read-only fields of a certificate. A new certificate is pending. */
function addBindingStatus(
  requested: CustomCertificate,
  stored: CustomCertificate | null | undefined,
  time: string,
): CustomCertificate {
  if (!requested.enabled) return { ...disabledCertificate };
  if (stored?.enabled && stored.id === requested.id) return { ...stored, ...requested };
  return { ...requested, binding_status: "pending_deployment", updated_at: time };
}

/** Adds the fields that only the server sets to the blocks of a request. */
export function addServerFields(requested: GatewaySettings, stored: GatewaySettings, time: string): GatewaySettings {
  const { block_page, custom_certificate, extended_email_matching } = requested;
  return {
    ...requested,
    ...(block_page && { block_page: addVersion(block_page, stored.block_page) }),
    ...(custom_certificate && {
      custom_certificate: addBindingStatus(custom_certificate, stored.custom_certificate, time),
    }),
    ...(extended_email_matching && {
      extended_email_matching: addVersion(extended_email_matching, stored.extended_email_matching),
    }),
  };
}
