import { isJsonObject } from "./json-patch.ts";

/**
 * Merges desired settings into current ones. Objects are merged member by member, other values are replaced. An absent
 * member does not change, and null removes a member.
 */
export function mergeSettings(current: unknown, desired: unknown): unknown {
  if (!isJsonObject(desired)) return desired;
  const merged = new Map(isJsonObject(current) ? Object.entries(current) : []);
  for (const [name, member] of Object.entries(desired)) {
    if (member === null) merged.delete(name);
    else if (member !== undefined) merged.set(name, mergeSettings(merged.get(name), member));
  }
  return Object.fromEntries(merged);
}
