import { isObject } from "./is-object.ts";

/** Whether a value is a plain object of any realm. Arrays, Maps, Dates, promises and other class instances are not. */
export function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  if (!isObject(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
