import { isObject } from "./object.ts";

/** One step of a change, as RFC 6902 has it. */
export type JsonPatchOperation =
  | { readonly op: "add" | "replace"; readonly path: string; readonly value: unknown }
  | { readonly op: "remove"; readonly path: string };

type JsonObject = Readonly<Record<string, unknown>>;

export const isJsonObject = (value: unknown): value is JsonObject => isObject(value) && !Array.isArray(value);

/** The names of the members that a JSON pointer leads through. */
export const keysOf = (path: string): string[] =>
  path
    .split("/")
    .slice(1)
    .map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));

/** The path of a member, as a JSON pointer (RFC 6901). */
export const memberOf = (path: string, key: string): string =>
  `${path}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`;

/** The value at a path; undefined where there is none. */
export const valueAt = (value: unknown, path: string): unknown =>
  keysOf(path).reduce(
    (parent, key) => (isObject(parent) && Object.hasOwn(parent, key) ? parent[key] : undefined),
    value,
  );

/** What leads from one JSON value to another. Arrays are replaced whole. */
export function diff(before: unknown, after: unknown, path = ""): JsonPatchOperation[] {
  if (isJsonObject(before) && isJsonObject(after))
    return Object.keys({ ...before, ...after }).flatMap((key): JsonPatchOperation[] => {
      const member = memberOf(path, key);
      if (!Object.hasOwn(after, key)) return [{ op: "remove", path: member }];
      if (!Object.hasOwn(before, key)) return [{ op: "add", path: member, value: after[key] }];
      return diff(before[key], after[key], member);
    });
  return JSON.stringify(before) === JSON.stringify(after) ? [] : [{ op: "replace", path, value: after }];
}

/** The value with the operations applied; undefined where one of them has lost the object that it changes. */
export function apply<Value>(value: Value, operations: readonly JsonPatchOperation[]): Value | undefined {
  const changed = structuredClone(value);
  for (const operation of operations) {
    const parent = valueAt(changed, operation.path.slice(0, operation.path.lastIndexOf("/")));
    const key = keysOf(operation.path).at(-1) ?? "";
    if (!isObject(parent)) return undefined;
    // Assignment would take a key such as `__proto__` for more than a key.
    if (operation.op === "remove") Reflect.deleteProperty(parent, key);
    else
      Object.defineProperty(parent, key, {
        value: operation.value,
        configurable: true,
        enumerable: true,
        writable: true,
      });
  }
  return changed;
}
