import type { SettingsRules } from "@zero-trust-accounts/types";
import { equalsAbsent } from "./equals-absent.ts";
import { type Difference, isJsonObject, toPointer } from "./json-patch.ts";

/**
 * Returns the differences that a write has to make. Values that the server cannot tell apart do not differ: what it
 * fills in equals an absent field, and a block that is switched off equals an absent block. An array that differs is
 * replaced completely.
 */
export function diffSettings(
  before: unknown,
  after: unknown,
  rules: SettingsRules,
  keys: readonly string[] = [],
): Difference[] {
  const pointer = toPointer(keys);
  if (isJsonObject(before) && isJsonObject(after)) {
    const names = Object.keys({ ...before, ...after });
    return names.flatMap((name) => diffSettings(getOwn(before, name), getOwn(after, name), rules, [...keys, name]));
  }
  if (JSON.stringify(before) === JSON.stringify(after)) return [];
  if (after === undefined) return equalsAbsent(before, pointer, rules, "desired") ? [] : [{ op: "remove", keys }];
  if (before === undefined)
    return equalsAbsent(after, pointer, rules, "actual") ? [] : [{ op: "add", keys, value: after }];
  return [{ op: "replace", keys, value: after }];
}

const getOwn = (value: Readonly<Record<string, unknown>>, name: string): unknown =>
  Object.hasOwn(value, name) ? value[name] : undefined;
