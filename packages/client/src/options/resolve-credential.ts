import type { ClientOptions } from "./options.ts";
import { checkText, refuse } from "./refuse.ts";

/** What authenticates one request. */
export interface Credential {
  readonly headers: Readonly<Record<string, string>>;
  /** What no error may repeat. */
  readonly secrets: readonly string[];
}

/** Printable Latin-1 without white space is what a header carries unchanged. */
const check = (name: string, value: unknown): string =>
  checkText(name, value, /^[\x21-\x7e\xa1-\xff]+$/, "a Latin-1 string without white space");

/** The credential of every request, or what gives that of one. @throws TypeError for none, two or an unusable one */
export function resolveCredential({
  apiToken,
  apiEmail,
  apiKey,
}: ClientOptions): Credential | (() => Promise<Credential>) {
  const hasToken = apiToken !== undefined;
  if (hasToken === (apiEmail !== undefined || apiKey !== undefined))
    refuse("the credential", "either apiToken, or apiEmail with apiKey");
  const email = hasToken ? "" : check("apiEmail", apiEmail);
  const credentialOf = (given: unknown): Credential => {
    const secret = check(hasToken ? "apiToken" : "apiKey", given);
    return hasToken
      ? { headers: { authorization: `Bearer ${secret}` }, secrets: [secret] }
      : { headers: { "x-auth-email": email, "x-auth-key": secret }, secrets: [email, secret] };
  };
  const secret = hasToken ? apiToken : apiKey;
  if (typeof secret === "function") return async () => credentialOf(await secret());
  return credentialOf(secret);
}
