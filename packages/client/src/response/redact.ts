import { isObject } from "../json/is-object.ts";

const redacted = "[redacted]";

/** Shorter secrets occur by chance within ordinary words, so they are redacted only as a complete string. */
const minimumLengthWithin = 8;

function redactSecret(text: string, secret: string): string {
  if (text === secret) return redacted;
  if (secret.length < minimumLengthWithin) return text;
  const escapedInJson = JSON.stringify(secret).slice(1, -1);
  const withoutSecret = text.replaceAll(secret, redacted);
  // A second replacement would also find a secret such as "redacted" in the first one.
  return escapedInJson === secret ? withoutSecret : withoutSecret.replaceAll(escapedInJson, redacted);
}

/** Replaces secrets in a string, also in the form that JSON escapes them to. */
export const redactString = (text: string, secrets: readonly string[]): string => secrets.reduce(redactSecret, text);

/** A copy of a JSON value without secrets in its strings and member names. @throws RangeError for extreme nesting */
export function redactJson(value: unknown, secrets: readonly string[]): unknown {
  if (typeof value === "string") return redactString(value, secrets);
  if (Array.isArray(value)) return value.map((item) => redactJson(item, secrets));
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [redactString(name, secrets), redactJson(member, secrets)]),
  );
}
