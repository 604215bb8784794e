import { throwInvalidOption } from "./throw-invalid-option.ts";

/** Returns a boolean option, or its default if it is undefined. @throws TypeError for any other value */
export function resolveBoolean(name: string, value: unknown, defaultValue: boolean): boolean {
  if (value === undefined) return defaultValue;
  if (typeof value !== "boolean") throwInvalidOption(name, "a boolean", value);
  return value;
}
