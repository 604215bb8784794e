import { defaults } from "./defaults.ts";
import { throwInvalidOption } from "./throw-invalid-option.ts";

/** The numeric limits of a call and its attempts. */
export interface Limits {
  readonly deadlineMs: number;
  readonly maxResponseBytes: number;
  readonly maxRetries: number;
  readonly timeoutMs: number;
}

/** Timers of every runtime accept at most 31 bits of milliseconds. */
export const maxMilliseconds: number = 2 ** 31 - 1;

/**
 * Returns an integer option, or its default if it is undefined.
 *
 * @throws TypeError that names the option and its range
 */
export function resolveInteger(name: string, value: unknown, defaultValue: number, minimum = 1): number {
  if (value === undefined) return defaultValue;
  if (typeof value === "number" && Number.isInteger(value) && value >= minimum && value <= maxMilliseconds)
    return value;
  throwInvalidOption(name, `an integer from ${minimum} to ${maxMilliseconds}`, value);
}

/** Validates the numeric options and fills in the defaults. @throws TypeError that names the option and its range */
export function resolveLimits(
  options: { readonly [Name in keyof Limits]?: unknown },
  defaultLimits: Limits = defaults.limits,
): Limits {
  return {
    deadlineMs: resolveInteger("deadlineMs", options.deadlineMs, defaultLimits.deadlineMs),
    maxResponseBytes: resolveInteger("maxResponseBytes", options.maxResponseBytes, defaultLimits.maxResponseBytes),
    maxRetries: resolveInteger("maxRetries", options.maxRetries, defaultLimits.maxRetries, 0),
    timeoutMs: resolveInteger("timeoutMs", options.timeoutMs, defaultLimits.timeoutMs),
  };
}
