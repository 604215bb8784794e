import { isObject } from "./object.ts";
import { refuse } from "./refuse.ts";

/** A field as `fetch` sends it, but no credential: a token, and Latin-1 without line breaks and NUL. */
const field = /^(?!(authorization|x-auth-(email|key)):)[\w!#$%&'*+.^`|~-]+:[\t\x20-\x7e\x80-\xff]*$/i;

/** Checks headers by name and value. @throws TypeError for what cannot be sent, and for a credential */
export function checkHeaders(headers: unknown): void {
  const isSendable = ([name, value]: [string, unknown]): boolean =>
    typeof value === "string" && !name.includes(":") && field.test(`${name}:${value}`);
  const isPlain = isObject(headers) && headers.constructor === Object;
  if (headers !== undefined && !(isPlain && Object.entries(headers).every(isSendable)))
    refuse("headers", "an object of header names and Latin-1 strings, without a credential");
}
