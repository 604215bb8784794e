import { isObject } from "../json/is-object.ts";
import { throwInvalidOption } from "./throw-invalid-option.ts";

/** The methods of a signal that the client calls. A polyfill may have no others. */
const methodNames = ["addEventListener", "removeEventListener"];

/** Returns the signal. A signal of another realm or of a polyfill is accepted. @throws TypeError for any other value */
export function validateSignal(value: unknown): AbortSignal | undefined {
  if (value === undefined) return undefined;
  const hasMethods = isObject(value) && methodNames.every((name) => typeof value[name] === "function");
  if (hasMethods && typeof value.aborted === "boolean")
    // The value has the members of a signal that the client uses.
    return value as unknown as AbortSignal;
  throwInvalidOption("signal", "an AbortSignal", value);
}
