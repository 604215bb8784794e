import { defaults } from "./defaults.ts";
import type { ClientOptions, RequestOptions } from "./options.ts";
import { refuse } from "./refuse.ts";

/** The numbers that bound a call and its attempts. */
export interface Limits {
  deadlineMs: number;
  maxResponseBytes: number;
  maxRetries: number;
  timeoutMs: number;
}

/** Timers of every runtime hold at most 31 bits of milliseconds. */
const most = 2 ** 31 - 1;

/** Takes what is given, the fallback for the rest. @throws TypeError that names the option and its range */
export function resolveLimits(
  given: ClientOptions & RequestOptions,
  fallback: Readonly<Limits> = defaults.limits,
): Limits {
  const limits = { ...fallback };
  for (const name of Object.keys(limits) as (keyof Limits)[]) {
    const { [name]: value = limits[name] } = given;
    const least = name === "maxRetries" ? 0 : 1;
    if (!Number.isInteger(value) || value < least || value > most)
      refuse(name, `a whole number from ${least} to ${most}`);
    limits[name] = value;
  }
  return limits;
}
