import { isObject } from "../json/is-object.ts";

/** One operation of a JSON Patch (RFC 6902). */
export type JsonPatchOperation =
  | { readonly op: "add" | "replace"; readonly path: string; readonly value: unknown }
  | { readonly op: "remove"; readonly path: string };

/** One difference between two JSON values. Its keys are the member names that lead to it. */
export type Difference =
  | { readonly op: "add" | "replace"; readonly keys: readonly string[]; readonly value: unknown }
  | { readonly op: "remove"; readonly keys: readonly string[] };

/** Whether a JSON value is an object. */
export const isJsonObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  isObject(value) && !Array.isArray(value);

/** Returns the JSON Pointer (RFC 6901) of a list of member names. */
export const toPointer = (keys: readonly string[]): string =>
  keys.map((key) => `/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");

export function toOperation(difference: Difference): JsonPatchOperation {
  const path = toPointer(difference.keys);
  return difference.op === "remove" ? { op: "remove", path } : { op: difference.op, path, value: difference.value };
}

/** Returns the value at a path of member names; undefined if there is none. */
export function getValue(value: unknown, keys: readonly string[]): unknown {
  let current = value;
  for (const key of keys) current = isObject(current) && Object.hasOwn(current, key) ? current[key] : undefined;
  return current;
}

/** Returns the differences from one JSON value to another. An array that differs is replaced completely. */
export function diff(before: unknown, after: unknown, keys: readonly string[] = []): Difference[] {
  if (!isJsonObject(before) || !isJsonObject(after))
    return JSON.stringify(before) === JSON.stringify(after) ? [] : [{ op: "replace", keys, value: after }];
  return Object.keys({ ...before, ...after }).flatMap((key): Difference | Difference[] => {
    const memberKeys = [...keys, key];
    if (!Object.hasOwn(after, key)) return { op: "remove", keys: memberKeys };
    if (!Object.hasOwn(before, key)) return { op: "add", keys: memberKeys, value: after[key] };
    return diff(before[key], after[key], memberKeys);
  });
}

/** Returns a copy with one difference applied. All objects on the path to it must exist. */
export function applyDifference<Value extends object>(value: Value, difference: Difference): Value {
  const [key = "", ...keys] = difference.keys;
  // The types of the members are unknown here.
  const { [key]: member, ...siblings } = value as Record<string, unknown>;
  if (keys.length > 0) return { ...value, [key]: applyDifference(member as object, { ...difference, keys }) };
  return difference.op === "remove" ? (siblings as Value) : { ...value, [key]: difference.value };
}
