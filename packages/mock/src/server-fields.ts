import type { CustomCertificate, GatewaySettings } from "./state.ts";

type SharedBlock = NonNullable<GatewaySettings["block_page"] | GatewaySettings["extended_email_matching"]>;

const isSame = (one: object, other: object): boolean =>
  JSON.stringify(Object.entries(one).sort()) === JSON.stringify(Object.entries(other).sort());

/** The number of a block goes up when what was sent is not what was there. */
function withVersion<Block extends SharedBlock>(sent: Block, before: Block | null | undefined): Block {
  const { read_only = false, source_account, version, ...fields } = before ?? {};
  if (before && isSame(sent, fields)) return before;
  const source = source_account === undefined ? {} : { source_account };
  return { ...sent, ...source, read_only, version: (version ?? 0) + 1 };
}

const nilId = "00000000-0000-0000-0000-000000000000";
const noTime = "0001-01-01T00:00:00Z";

/** How the server returns a certificate that was sent switched off. */
export const noCertificate: CustomCertificate = {
  enabled: false,
  id: nilId,
  qs_pack_id: nilId,
  binding_status: "",
  created_at: noTime,
  expires_on: noTime,
  uploaded_on: noTime,
  updated_at: noTime,
};

function withBinding(
  sent: CustomCertificate,
  before: CustomCertificate | null | undefined,
  time: string,
): CustomCertificate {
  if (!sent.enabled) return noCertificate;
  if (before?.enabled && before.id === sent.id) return { ...before, ...sent };
  return { ...sent, binding_status: "pending_deployment", updated_at: time };
}

/** Adds to the blocks that were sent what only the server sets in them. */
export function withServerFields(sent: GatewaySettings, before: GatewaySettings, time: string): GatewaySettings {
  const { block_page, custom_certificate, extended_email_matching } = sent;
  return {
    ...sent,
    ...(block_page && { block_page: withVersion(block_page, before.block_page) }),
    ...(custom_certificate && {
      custom_certificate: withBinding(custom_certificate, before.custom_certificate, time),
    }),
    ...(extended_email_matching && {
      extended_email_matching: withVersion(extended_email_matching, before.extended_email_matching),
    }),
  };
}
