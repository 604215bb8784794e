import { isObject } from "./object.ts";
import { refuse } from "./refuse.ts";

/** Name and value of a field, a line each, as `fetch` sends them, but no credential: a token, and Latin-1 without NUL. */
const field = /^(?!(authorization|x-auth-(email|key))\n)[\w!#$%&'*+.^`|~-]+\n[\t\x20-\x7e\x80-\xff]*$/i;

/** Checks headers by name and value. @throws TypeError for what cannot be sent, and for a credential */
export function checkHeaders(headers: unknown = {}): void {
  const isSendable = ([name, value]: [string, unknown]): boolean =>
    typeof value === "string" && field.test(`${name}\n${value}`);
  const isPlain = isObject(headers) && headers.constructor === Object;
  if (!isPlain || !Object.entries(headers).every(isSendable))
    refuse("headers", "an object of Latin-1 strings, without a credential");
}
