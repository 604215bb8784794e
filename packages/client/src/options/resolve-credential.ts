import type { ClientOptions, Secret } from "./client-options.ts";
import { throwInvalidOption } from "./throw-invalid-option.ts";

/** The headers that authenticate one request, and the secrets in them. */
export interface Credential {
  readonly headers: Readonly<Record<string, string>>;
  /** Strings that are redacted from errors. */
  readonly secrets: readonly string[];
}

/** Returns the secret if a header can carry it unchanged. @throws TypeError that never contains the secret */
function validateSecret(name: string, value: unknown): string {
  if (value === undefined) throw new TypeError(`${name} is undefined; is the environment variable or secret set?`);
  if (typeof value !== "string") throwInvalidOption(name, "a string", value);
  if (value === "") throw new TypeError(`${name} is an empty string`);
  if (/^bearer\s/i.test(value)) throw new TypeError(`${name} must be the token alone, without "Bearer "`);
  if (value !== value.trim())
    throw new TypeError(`${name} starts or ends with white space or a line break; remove it, for example with trim()`);
  if (!/^[\x21-\x7e\xa1-\xff]+$/.test(value))
    throw new TypeError(`${name} must be a Latin-1 string without white space or control characters`);
  return value;
}

/** Validates a constant secret once. Calls a function that returns the secret for each attempt. */
function createCredentialSource(
  secret: Secret | undefined,
  toCredential: (secret: unknown) => Credential,
): () => Credential | Promise<Credential> {
  if (typeof secret === "function") return async () => toCredential(await secret());
  const credential = toCredential(secret);
  return () => credential;
}

/**
 * Returns a function that provides the credential of one attempt.
 *
 * @throws TypeError if the credential is missing, ambiguous, or cannot be sent
 */
export function resolveCredential(options: ClientOptions): () => Credential | Promise<Credential> {
  const { apiToken, apiEmail, apiKey } = options;
  if (apiToken !== undefined && (apiEmail !== undefined || apiKey !== undefined))
    throw new TypeError("the credential must be either apiToken, or apiEmail with apiKey, not both");
  if (apiEmail === undefined && apiKey === undefined) {
    if (apiToken === undefined && !("apiToken" in options))
      throw new TypeError("a credential is missing; pass apiToken, or apiEmail with apiKey");
    return createCredentialSource(apiToken, (value) => {
      const token = validateSecret("apiToken", value);
      return { headers: { authorization: `Bearer ${token}` }, secrets: [token] };
    });
  }
  const email = validateSecret("apiEmail", apiEmail);
  return createCredentialSource(apiKey, (value) => {
    const key = validateSecret("apiKey", value);
    return { headers: { "x-auth-email": email, "x-auth-key": key }, secrets: [email, key] };
  });
}
