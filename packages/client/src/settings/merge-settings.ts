import { isJsonObject } from "./json-patch.ts";

/**
 * Merges desired settings into current ones: objects member by member, anything else as a whole. A member that is not
 * declared does not change, and null removes one.
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
