import { isObject } from "./object.ts";

/** One step of a change, as RFC 6902 has it. */
export type JsonPatchOperation =
  | { readonly op: "add" | "replace"; readonly path: string; readonly value: unknown }
  | { readonly op: "remove"; readonly path: string };

/** One step of a change, by the names of the members that lead to what it changes. */
export type Step =
  | { readonly op: "add" | "replace"; readonly keys: readonly string[]; readonly value: unknown }
  | { readonly op: "remove"; readonly keys: readonly string[] };

type JsonObject = Readonly<Record<string, unknown>>;

export const isJsonObject = (value: unknown): value is JsonObject => isObject(value) && !Array.isArray(value);

/** The JSON pointer (RFC 6901) that the names of members make. */
export const pointerOf = (keys: readonly string[]): string =>
  keys.map((key) => `/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");

/** The step as others know it. */
export const operationOf = ({ op, keys, ...value }: Step): JsonPatchOperation =>
  // Taken apart, a step no longer shows that whatever has a value is no removal.
  ({ op, path: pointerOf(keys), ...value }) as JsonPatchOperation;

/** The value that the names of members lead to; undefined where there is none. */
export const valueAt = (value: unknown, keys: readonly string[]): unknown =>
  keys.reduce((parent, key) => (isObject(parent) && Object.hasOwn(parent, key) ? parent[key] : undefined), value);

/** What leads from one JSON value to another. Arrays are replaced whole. */
export function diff(before: unknown, after: unknown, keys: readonly string[] = []): Step[] {
  if (isJsonObject(before) && isJsonObject(after))
    return Object.keys({ ...before, ...after }).flatMap((key): Step | Step[] => {
      const member = [...keys, key];
      if (!Object.hasOwn(after, key)) return { op: "remove", keys: member };
      if (!Object.hasOwn(before, key)) return { op: "add", keys: member, value: after[key] };
      return diff(before[key], after[key], member);
    });
  return JSON.stringify(before) === JSON.stringify(after) ? [] : [{ op: "replace", keys, value: after }];
}

/** The value after a step. All objects on the way to what it changes have to be there. */
export function take<Value extends object>(value: Value, step: Step): Value {
  const [key = "", ...keys] = step.keys;
  // The steps come from the values that they are taken on; types cannot say that.
  const { [key]: member, ...others } = value as Record<string, unknown>;
  if (keys.length > 0) return { ...value, [key]: take(member as object, { ...step, keys }) };
  return step.op === "remove" ? (others as Value) : { ...value, [key]: step.value };
}
