import { isPlainObject } from "../json/is-plain-object.ts";
import { throwInvalidOption } from "./throw-invalid-option.ts";

const credentialName = /^(authorization|x-auth-email|x-auth-key)$/i;
/** A field name of RFC 9110: one or more token characters. */
const fieldName = /^[\w!#$%&'*+.^`|~-]+$/;
/** A tab, or Latin-1 without control characters. */
const fieldValue = /^[\t\x20-\x7e\x80-\xff]*$/;

const isSendable = (name: string, value: unknown): value is string =>
  fieldName.test(name) && !credentialName.test(name) && typeof value === "string" && fieldValue.test(value);

/** Returns the headers with names in lower case. @throws TypeError for headers that cannot be sent, and for a credential */
export function validateHeaders(headers: unknown = {}): Readonly<Record<string, string>> {
  const allowed = "an object of Latin-1 strings without a credential";
  if (!isPlainObject(headers)) throwInvalidOption("headers", allowed, headers);
  const validated: [string, string][] = [];
  for (const [name, value] of Object.entries(headers)) {
    if (!isSendable(name, value)) throwInvalidOption(`headers[${JSON.stringify(name)}]`, `in ${allowed}`, value);
    validated.push([name.toLowerCase(), value]);
  }
  return Object.fromEntries(validated);
}
