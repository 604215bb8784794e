import { refuse } from "./refuse.ts";

/** Secure, or to a loopback host; no user info, query and fragment. */
const safeUrl = /^(https:\/\/|http:\/\/(localhost|127(\.\d+){3}|\[::1\])(?=[:/]|$))[^?#@\s]*$/i;

/** Returns the base URL without its trailing slash. @throws TypeError for one that could leak or misplace a credential */
export function checkBaseUrl(value: unknown): string {
  const url = typeof value === "string" && safeUrl.test(value) && URL.parse(value);
  if (!url) refuse("baseUrl", "an https URL, or http to loopback, without user info, query and fragment");
  return url.href.replace(/\/+$/, "");
}
