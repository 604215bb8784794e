import { throwInvalidOption } from "./throw-invalid-option.ts";

/** Returns an option that is a function or undefined. @throws TypeError for any other value */
export function validateFunction<Option>(name: string, value: Option): Option {
  if (value !== undefined && typeof value !== "function") throwInvalidOption(name, "a function", value);
  return value;
}
