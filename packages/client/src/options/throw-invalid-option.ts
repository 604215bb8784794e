import { isObject } from "../json/is-object.ts";

/** Describes a received value by its kind. Only numbers and booleans are shown, since a string may be a secret. */
export function describeReceived(value: unknown): string {
  if (value === null || value === undefined || typeof value === "number" || typeof value === "boolean")
    return String(value);
  if (Array.isArray(value)) return "an array";
  if (!isObject(value)) return `a ${typeof value}`;
  const className = typeof value.constructor === "function" ? value.constructor.name : "";
  return className === "Object" || className === "" ? "an object" : `an object of class ${className}`;
}

/** Rejects a bad argument: `<option> must be <allowed>; received <kind of value>`. Nothing has been sent yet. */
export function throwInvalidOption(option: string, allowed: string, received: unknown): never {
  throw new TypeError(`${option} must be ${allowed}; received ${describeReceived(received)}`);
}
