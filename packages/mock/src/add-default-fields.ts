import { gatewaySettingsRules } from "@zero-trust-accounts/types";

/**
 * Adds the fields of a block that the server returns although no request set them. The OpenAPI document states their
 * values.
 */
export function addDefaultFields<Block extends object>(name: string, block: Block): Block {
  const prefix = `/${name}/`;
  const defaults = Object.entries(gatewaySettingsRules.filledIn)
    .filter(([pointer]) => pointer.startsWith(prefix))
    .map(([pointer, [value]]) => [pointer.slice(prefix.length), value] as const);
  return { ...Object.fromEntries(defaults), ...block };
}
