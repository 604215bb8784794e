import { isObject } from "./is-object.ts";

/** Selects the pointers to fields of a member, relative to that member. */
function selectPointersBelow(name: string, pointers: readonly string[]): readonly string[] {
  const prefix = `/${name}`;
  return pointers.filter((pointer) => pointer.startsWith(`${prefix}/`)).map((pointer) => pointer.slice(prefix.length));
}

/** Copies a JSON value without the fields at these JSON Pointers. */
export function removeFields(value: unknown, pointers: readonly string[]): unknown {
  if (!isObject(value) || pointers.length === 0) return value;
  const members = Object.entries(value).filter(([name]) => !pointers.includes(`/${name}`));
  return Object.fromEntries(
    members.map(([name, member]) => [name, removeFields(member, selectPointersBelow(name, pointers))]),
  );
}
