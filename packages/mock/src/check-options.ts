import type { MockAccountsOptions } from "./options.ts";
import { refuseOption } from "./refuse-option.ts";

const isPositive = (value: number): boolean => Number.isInteger(value) && value > 0;

/** The document allows an id of at most 32 characters in an answer. */
export const isAccountId = (value: unknown): boolean => typeof value === "string" && /^.{1,32}$/su.test(value);

// The type makes the compiler report a missing name.
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

/** Checks the options whose mistakes would show late or not at all. @throws TypeError that names the option */
export function checkOptions(options: MockAccountsOptions): void {
  const unknownName = Object.keys(options).find((name) => !(name in optionNames));
  if (unknownName !== undefined)
    throw new TypeError(`unknown option "${unknownName}"; allowed are ${Object.keys(optionNames).join(", ")}`);
  const { accountIds = [], apiEmail, apiKey, permissions = "write", rateLimit } = options;
  if (permissions !== "read" && permissions !== "write") refuseOption("permissions", '"read" or "write"');
  if (![...accountIds].every(isAccountId)) refuseOption("an account id", "a string of 1 to 32 characters");
  if ((apiEmail === undefined) !== (apiKey === undefined)) refuseOption("apiEmail and apiKey", "given together");
  if (rateLimit && !(isPositive(rateLimit.quota) && isPositive(rateLimit.windowSeconds)))
    refuseOption("rateLimit", "a quota and windowSeconds, both whole and above 0");
}
