import { isObject } from "../json/is-object.ts";

/** Describes the type of a received value. Only numbers and booleans are shown, because a string may be a secret. */
export function describeReceived(value: unknown): string {
  if (value === null || value === undefined || typeof value === "number" || typeof value === "boolean")
    return String(value);
  if (Array.isArray(value)) return "an array";
  if (!isObject(value)) return `a ${typeof value}`;
  const className = typeof value.constructor === "function" ? value.constructor.name : "";
  return className === "Object" || className === "" ? "an object" : `an object of class ${className}`;
}

/** Throws the TypeError for a bad argument: `<option> must be <allowed>; received <type>`. */
export function throwInvalidOption(option: string, allowed: string, received: unknown): never {
  throw new TypeError(`${option} must be ${allowed}; received ${describeReceived(received)}`);
}
