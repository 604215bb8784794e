/** Refuses what a test gives that makes no sense. */
export function refuseOption(option: string, allowed: string): never {
  throw new TypeError(`${option} must be ${allowed}`);
}
