import { gatewaySettingsRules } from "@zero-trust-accounts/types";

/** A block with the values that the server fills in for members that were never sent, as the OpenAPI document states them. */
export function completeBlock<Block extends object>(name: string, block: Block): Block {
  const start = `/${name}/`;
  const filledIn = Object.entries(gatewaySettingsRules.filledIn)
    .filter(([pointer]) => pointer.startsWith(start))
    .map(([pointer, [value]]) => [pointer.slice(start.length), value] as const);
  return { ...Object.fromEntries(filledIn), ...block };
}
