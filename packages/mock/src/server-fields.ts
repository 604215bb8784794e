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

function withBinding(
  sent: CustomCertificate,
  before: CustomCertificate | null | undefined,
  time: string,
): CustomCertificate {
  const { binding_status, updated_at, ...fields } = before ?? {};
  if (before && isSame(sent, fields)) return before;
  return { ...sent, binding_status: sent.enabled ? "active" : "", updated_at: time };
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
