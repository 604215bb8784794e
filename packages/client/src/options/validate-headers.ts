import { isObject } from "./object.ts";
import { refuse } from "./refuse.ts";

/** Name and value of a field, a line each, as `fetch` sends them, but no credential: a token, and Latin-1 without NUL. */
const field = /^(?!(authorization|x-auth-(email|key))\n)[\w!#$%&'*+.^`|~-]+\n[\t\x20-\x7e\x80-\xff]*$/i;

/** What is no plain object is refused as this is. */
const unsendable = { "": "" };

/** Returns headers by their names in lower case. @throws TypeError for what cannot be sent, and for a credential */
export function readHeaders(headers: unknown = {}): Readonly<Record<string, string>> {
  const isPlain = isObject(headers) && headers.constructor === Object;
  return Object.fromEntries(
    Object.entries(isPlain ? headers : unsendable).map(([name, value]) => {
      if (typeof value !== "string" || !field.test(`${name}\n${value}`))
        refuse("headers", "an object of Latin-1 strings, without a credential");
      return [name.toLowerCase(), value];
    }),
  );
}
