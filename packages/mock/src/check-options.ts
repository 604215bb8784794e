import type { MockAccountsOptions } from "./options.ts";
import { throwInvalidOption } from "./throw-invalid-option.ts";

const isPositiveInteger = (value: number): boolean => Number.isInteger(value) && value > 0;

/** Whether a value can be an account id. The OpenAPI document limits the id in a response to 32 characters. */
export const isAccountId = (value: unknown): boolean => typeof value === "string" && /^.{1,32}$/su.test(value);

// The type requires every option name.
const optionNames: Record<keyof MockAccountsOptions, true> = {
  accountIds: true,
  apiToken: true,
  apiEmail: true,
  apiKey: true,
  permissions: true,
  gateway: true,
  state: true,
  requireCertificate: true,
  bareCustomCertificate: true,
  rateLimit: true,
  now: true,
  recordRequests: true,
};

/** Checks the options that would otherwise fail late or silently. @throws TypeError that names the option */
export function checkOptions(options: MockAccountsOptions): void {
  const unknownName = Object.keys(options).find((name) => !(name in optionNames));
  if (unknownName !== undefined)
    throw new TypeError(`unknown option "${unknownName}"; the options are ${Object.keys(optionNames).join(", ")}`);
  const { accountIds = [], apiEmail, apiKey, permissions = "write", rateLimit } = options;
  if (permissions !== "read" && permissions !== "write")
    throwInvalidOption("permissions", '"read" or "write"', permissions);
  for (const accountId of accountIds)
    if (!isAccountId(accountId)) throwInvalidOption("an account id", "a string of 1 to 32 characters", accountId);
  if (apiEmail === undefined && apiKey !== undefined)
    throwInvalidOption("apiEmail", "set together with apiKey", undefined);
  if (apiKey === undefined && apiEmail !== undefined)
    throwInvalidOption("apiKey", "set together with apiEmail", undefined);
  if (rateLimit && !(isPositiveInteger(rateLimit.quota) && isPositiveInteger(rateLimit.windowSeconds)))
    throwInvalidOption("rateLimit", "{ quota, windowSeconds } with two positive integers", rateLimit);
}
