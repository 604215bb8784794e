import { UsageError } from "../errors/usage-error.ts";

/** The API documents no form. Known ids have 32 hexadecimal characters. Each of these is a safe file name. */
export const accountIdPattern = "^[A-Za-z0-9_-]{1,32}$";
export const accountIdTitle = 'an account id of 1 to 32 letters, digits, "-" or "_"';

/** Returns an account id. @throws UsageError that names where a malformed one stands */
export function validateAccountId(accountId: string, place: string): string {
  if (new RegExp(accountIdPattern).test(accountId)) return accountId;
  throw new UsageError(`${place}: ${JSON.stringify(accountId)} is not ${accountIdTitle}`);
}
