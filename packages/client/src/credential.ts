import type { ClientOptions } from "./options.ts";
import { checkText, refuse } from "./refuse.ts";

/** The headers that authenticate one request. */
export type Credential = Readonly<Record<string, string>>;

/** Printable Latin-1 without white space is what a header carries unchanged. */
const check = (name: string, value: unknown): string =>
  checkText(name, value, /^[\x21-\x7e\xa1-\xff]+$/, "a Latin-1 string without white space");

/** Makes the function that gives the credential of one request. @throws TypeError for none, two or an unusable one */
export function createCredentialReader({ apiToken, apiEmail, apiKey }: ClientOptions): () => Promise<Credential> {
  const hasToken = apiToken !== undefined;
  if (hasToken === (apiEmail !== undefined || apiKey !== undefined))
    refuse("the credential", "either apiToken, or apiEmail with apiKey");
  const email = hasToken ? "" : check("apiEmail", apiEmail);
  const [name, given] = hasToken ? ["apiToken", apiToken] : ["apiKey", apiKey];
  const isFunction = typeof given === "function";
  if (!isFunction) check(name, given);
  return async () => {
    const secret = check(name, isFunction ? await given() : given);
    return hasToken ? { authorization: `Bearer ${secret}` } : { "x-auth-email": email, "x-auth-key": secret };
  };
}
