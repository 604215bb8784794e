/** Formats strings and objects as JSON, and other values, such as `undefined`, with `String`. */
const formatValue = (value: unknown): string =>
  typeof value === "string" || typeof value === "object" ? JSON.stringify(value) : String(value);

/**
 * Rejects an option or argument: `<option> must be <allowed>; received <value>`. The message contains the received value,
 * so it must not be a credential.
 */
export function throwInvalidOption(option: string, allowed: string, received: unknown): never {
  throw new TypeError(`${option} must be ${allowed}; received ${formatValue(received)}`);
}
