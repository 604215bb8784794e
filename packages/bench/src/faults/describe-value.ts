import { isDeepStrictEqual } from "node:util";
import { successResult } from "@zero-trust-accounts/faults";

const large = 1_000_000;

/** Describes the type of a value, or states that it is the result of a successful call. */
export function describeValue(value: unknown): string {
  if (isDeepStrictEqual(value, successResult)) return "the result";
  if (value === null || value === undefined) return `\`${value}\``;
  if (Array.isArray(value)) return "an array";
  const size = JSON.stringify(value).length;
  const type = typeof value === "object" ? "an object" : `a ${typeof value}`;
  return size > large ? `${type} of ${Math.round(size / large)} MB` : type;
}
