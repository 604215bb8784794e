import type { MockResponse } from "./mock-response.ts";
import type { MockOptions } from "./options.ts";
import { rejections } from "./rejections.ts";

const isWellFormed = (value: string | null): boolean => value !== null && /^\S+$/.test(value);

/** Creates the function that returns a rejection for a missing, malformed or unknown credential. */
export function createCredentialChecker({
  apiToken,
  apiEmail,
  apiKey,
}: MockOptions): (headers: Headers) => MockResponse | undefined {
  const isAnyAccepted = apiToken === undefined && apiKey === undefined;
  return (headers) => {
    const authorization = headers.get("authorization");
    const email = headers.get("x-auth-email");
    const key = headers.get("x-auth-key");
    if (authorization !== null) {
      const token = /^Bearer (\S+)$/.exec(authorization)?.[1];
      if (token === undefined) return rejections.malformedCredential(6111, "Invalid format for Authorization header");
      return isAnyAccepted || token === apiToken ? undefined : rejections.notAuthenticated();
    }
    if (email === null && key === null) return rejections.notAuthenticated();
    if (!isWellFormed(email) || !isWellFormed(key))
      return rejections.malformedCredential(6103, "Invalid format for X-Auth-Key header");
    return isAnyAccepted || (email === apiEmail && key === apiKey) ? undefined : rejections.notAuthenticated();
  };
}
