import { isPlainObject } from "../json/is-plain-object.ts";
import { throwInvalidOption } from "./throw-invalid-option.ts";

const credentialName = /^(authorization|x-auth-email|x-auth-key)$/i;
/** A field name of RFC 9110: one or more token characters. */
const fieldName = /^[\w!#$%&'*+.^`|~-]+$/;
/** A tab, or Latin-1 without control characters. */
const fieldValue = /^[\t\x20-\x7e\x80-\xff]*$/;

const isSendable = (name: string, value: unknown): value is string =>
  fieldName.test(name) && typeof value === "string" && fieldValue.test(value);

/** Returns the headers with names in lower case. @throws TypeError for a credential or a header that cannot be sent */
export function validateHeaders(headers: unknown = {}): Readonly<Record<string, string>> {
  if (!isPlainObject(headers)) throwInvalidOption("headers", "an object of Latin-1 strings", headers);
  const entries: [string, string][] = [];
  for (const [name, value] of Object.entries(headers)) {
    const option = `headers[${JSON.stringify(name)}]`;
    if (credentialName.test(name))
      throw new TypeError(`${option} is a credential; pass it as apiToken, or as apiEmail with apiKey`);
    if (!isSendable(name, value)) throwInvalidOption(option, "a Latin-1 string with a valid header name", value);
    entries.push([name.toLowerCase(), value]);
  }
  return Object.fromEntries(entries);
}
