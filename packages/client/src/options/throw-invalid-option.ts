import { isObject } from "./object.ts";

/** Refuses a bad argument before anything is sent, by the option's name and what is allowed. */
export function refuse(option: string, allowed: string): never {
  throw new TypeError(`${option} must be ${allowed}`);
}

/** A copy of the options, as they are now. Refuses what is no object: a text would pass for one without any of them. */
export function copyOptions<Options extends object>(options: Options): Options {
  if (!isObject(options)) refuse("options", "an object");
  return { ...options };
}

/** Returns the text when the pattern matches it. @throws TypeError when not, which does not repeat the value */
export function checkText(option: string, value: unknown, pattern: RegExp, allowed: string): string {
  return typeof value === "string" && pattern.test(value) ? value : refuse(option, allowed);
}
