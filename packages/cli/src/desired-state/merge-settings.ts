import { isBlock } from "../json/is-block.ts";
/** Merges settings into others: blocks member by member, anything else as a whole. */
export function mergeSettings(base: unknown, override: unknown): unknown {
  if (override === undefined) return base;
  if (!isBlock(base) || !isBlock(override)) return override;
  const merged = new Map(Object.entries(base));
  for (const [name, value] of Object.entries(override)) merged.set(name, mergeSettings(merged.get(name), value));
  return Object.fromEntries(merged);
}
