import type { MockOptions } from "./options.ts";
import { refusals } from "./refusals.ts";
import type { Reply } from "./reply.ts";

const isWellFormed = (value: string | null): boolean => value !== null && /^\S+$/.test(value);

/** Makes the check that answers with a refusal what comes without a credential that is accepted. */
export function createCredentialCheck({
  apiToken,
  apiEmail,
  apiKey,
}: MockOptions): (headers: Headers) => Reply | undefined {
  const isAnyAccepted = apiToken === undefined && apiKey === undefined;
  return (headers) => {
    const authorization = headers.get("authorization");
    const email = headers.get("x-auth-email");
    const key = headers.get("x-auth-key");
    if (authorization !== null) {
      const token = /^Bearer (\S+)$/.exec(authorization)?.[1];
      if (token === undefined) return refusals.malformedCredential(6111, "Invalid format for Authorization header");
      return isAnyAccepted || token === apiToken ? undefined : refusals.notAuthenticated();
    }
    if (email === null && key === null) return refusals.notAuthenticated();
    if (!isWellFormed(email) || !isWellFormed(key))
      return refusals.malformedCredential(6103, "Invalid format for X-Auth-Key header");
    return isAnyAccepted || (email === apiEmail && key === apiKey) ? undefined : refusals.notAuthenticated();
  };
}
