import type { SettingsRules } from "@zero-trust-accounts/types";
import { equalsAbsent } from "./equals-absent.ts";
import { applyDifference, getValue, isJsonObject } from "./json-patch.ts";

/** Removes null members at every depth. They count as absent, and the API may reject them in a request. */
function removeNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(removeNulls);
  if (!isJsonObject(value)) return value;
  const members = Object.entries(value).filter(([, member]) => member !== null);
  return Object.fromEntries(members.map(([name, member]) => [name, removeNulls(member)]));
}

/** Returns a copy of settings that can be sent: without read-only fields and without null. */
export function toWritable<Value extends object>(settings: object, rules: SettingsRules): Value {
  // The rules come from the schema of the type; types cannot express that.
  let writable = removeNulls(JSON.parse(JSON.stringify(settings))) as Value;
  for (const pointer of rules.readOnly) {
    const keys = pointer.slice(1).split("/");
    if (getValue(writable, keys) !== undefined) writable = applyDifference(writable, { op: "remove", keys });
  }
  return writable;
}

/** Returns a copy of settings from a response that can be sent. It also omits blocks that equal an absent block. */
export function readWritable<Value extends object>(settings: object, rules: SettingsRules): Value {
  const writable = toWritable<Value>(settings, rules);
  const members = Object.entries(writable).filter(
    ([name, member]) => !(`/${name}` in rules.absentWhen && equalsAbsent(member, `/${name}`, rules, "desired")),
  );
  return Object.fromEntries(members) as Value;
}
