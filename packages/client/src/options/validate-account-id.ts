import { throwInvalidOption } from "./throw-invalid-option.ts";

/** Characters that can end or leave a path segment: separators, query, fragment, templates, percent escapes. */
const separator = /[/\\?#{}]|%[\da-f]{2}/i;
/** `.` and `..`, also with path parameters such as `..;a=b`. */
const dotSegment = /^\.\.?(;|$)/;
/** No control character and no lone surrogate. With the `u` flag, a pair of surrogates is one character. */
const encodable = /^[ -~\xa0-\ud7ff\ue000-\u{10ffff}]+$/u;

const isSafeSegment = (value: string): boolean =>
  value.length >= 1 &&
  value.length <= 256 &&
  value === value.trim() &&
  !separator.test(value) &&
  !dotSegment.test(value) &&
  encodable.test(value);

const allowed =
  "a single path segment of 1 to 256 characters, without slashes, dot segments, percent escapes, query, fragment, braces or surrounding white space";

/** Returns a path parameter if it is safe as one path segment. @throws TypeError that does not contain the value */
export function validatePathSegment(name: string, value: unknown): string {
  if (typeof value === "string" && isSafeSegment(value)) return value;
  throwInvalidOption(name, allowed, value);
}

/** Returns a safe account id. No source specifies the format of an id, so every safe string is accepted. */
export function validateAccountId(value: unknown): string {
  if (value === undefined)
    throw new TypeError("accountId is missing; pass it to createZeroTrustClient(), to forAccount() or to the call");
  return validatePathSegment("accountId", value);
}
