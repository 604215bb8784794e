import { isObject } from "../json/is-object.ts";
import { throwInvalidOption } from "./throw-invalid-option.ts";

/** Returns the signal. A signal of another realm or of a polyfill is accepted. @throws TypeError for any other value */
export function validateSignal(value: unknown): AbortSignal | undefined {
  if (value === undefined) return undefined;
  if (isObject(value) && typeof value.aborted === "boolean" && typeof value.addEventListener === "function")
    // The value has the members of a signal that the client reads.
    return value as unknown as AbortSignal;
  throwInvalidOption("signal", "an AbortSignal", value);
}
