import { isObject } from "../json/is-object.ts";

const replacement = "[redacted]";

/** Shorter secrets occur by chance in ordinary words, so they are redacted only as a complete string. */
const minimumSubstringLength = 8;

function redactSecret(input: string, secret: string): string {
  if (input === secret) return replacement;
  if (secret.length < minimumSubstringLength) return input;
  const escapedSecret = JSON.stringify(secret).slice(1, -1);
  const withoutSecret = input.replaceAll(secret, replacement);
  // A second search would also find a secret such as "redacted" in the first replacement.
  return escapedSecret === secret ? withoutSecret : withoutSecret.replaceAll(escapedSecret, replacement);
}

/** Replaces secrets in a string, also where JSON has escaped their characters. */
export const redactString = (input: string, secrets: readonly string[]): string => secrets.reduce(redactSecret, input);

/**
 * Returns a copy of a JSON value without secrets in its strings and member names.
 *
 * @throws RangeError for extreme nesting
 */
export function redactJson(value: unknown, secrets: readonly string[]): unknown {
  if (typeof value === "string") return redactString(value, secrets);
  if (Array.isArray(value)) return value.map((item) => redactJson(item, secrets));
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [redactString(name, secrets), redactJson(member, secrets)]),
  );
}
