import { tryOrUndefined } from "../json/try-or-undefined.ts";
import { throwInvalidOption } from "./throw-invalid-option.ts";

const isLoopback = (host: string): boolean =>
  host === "localhost" || host === "[::1]" || /^127(\.\d{1,3}){3}$/.test(host);

/**
 * Returns the base URL without its trailing slashes.
 *
 * @throws TypeError for a URL that could expose a credential or send it to another host. It does not contain the URL.
 */
export function validateBaseUrl(value: unknown, allowInsecureBaseUrl: boolean): string {
  if (typeof value !== "string") throwInvalidOption("baseUrl", "an absolute URL", value);
  if (/^\.{0,2}\//.test(value) && !value.startsWith("//"))
    throw new TypeError('baseUrl must be absolute; in a browser, use new URL("/path", location.origin).href');
  const url = /^https?:\/\//i.test(value) ? tryOrUndefined(() => new URL(value)) : undefined;
  if (url === undefined) throw new TypeError("baseUrl must be an absolute URL that starts with https://");
  // Check the string, because `new URL` accepts and removes some of these characters.
  if (/[?#@\s\\]/.test(value))
    throw new TypeError("baseUrl must not contain user information, a query, a fragment, a backslash or white space");
  if (url.protocol === "http:" && !isLoopback(url.hostname) && !allowInsecureBaseUrl)
    throw new TypeError("baseUrl must use https; plain http beyond loopback needs allowInsecureBaseUrl: true");
  return url.href.replace(/\/+$/, "");
}
