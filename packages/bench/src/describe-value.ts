import { isDeepStrictEqual } from "node:util";
import { successResult } from "@zero-trust-accounts/faults";

const large = 1_000_000;

/** Says what kind of value it is, and whether it is what a success should bring. */
export function describeValue(value: unknown): string {
  if (isDeepStrictEqual(value, successResult)) return "the result";
  if (value === null || value === undefined) return `\`${value}\``;
  if (Array.isArray(value)) return "an array";
  const size = JSON.stringify(value).length;
  const kind = typeof value === "object" ? "an object" : `a ${typeof value}`;
  return size > large ? `${kind} of ${Math.round(size / large)} MB` : kind;
}
