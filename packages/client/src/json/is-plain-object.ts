import { isObject } from "./is-object.ts";

/** Whether a value is an object literal, of any realm: no array, Map, Date, promise or other class instance. */
export function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  if (!isObject(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
