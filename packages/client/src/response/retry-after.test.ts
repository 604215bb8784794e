import { expect, test } from "vitest";
import { parseRetryAfter, retryAfterOf } from "./retry-after.ts";

const now = Date.UTC(2026, 10, 23, 12, 0, 0);

test.each([
  ["120", 120_000],
  ["Mon, 23 Nov 2026 12:00:30 GMT", 30_000],
  ["Monday, 23-Nov-26 12:00:30 GMT", 30_000],
  ["Mon, 23 Nov 2026 11:00:00 GMT", undefined],
  ["0", undefined],
  ["-5", undefined],
  ["soon", undefined],
  ["Mon Nov 23 12:00:30 2026", undefined],
  ["C*47", undefined],
  ["Ab, C*47 1:00:00 GMT", undefined],
  ["March 7", undefined],
  ["Mon, 23 Nov 2026 12:00:30 GMT, 5", undefined],
  ["x Mon, 23 Nov 2026 12:00:30 GMT", undefined],
  ["Mon, 23 Nov 2026 12:00:30 EST", undefined],
  ["23 Nov 2026 12:00:30 GMT", undefined],
  ["2026-11-23T12:00:30Z", undefined],
  ["1e9", undefined],
  ["", undefined],
])("%j asks for %j ms", (value, expected) => {
  expect(parseRetryAfter(value, now)).toBe(expected);
});

test.each([["0"], ["-5"], ["garbage"], ["C*47"], [undefined]])(
  "a 429 with Retry-After %j asks for a second",
  (value) => {
    expect(
      retryAfterOf(new Response(null, { status: 429, headers: value === undefined ? {} : { "retry-after": value } })),
    ).toBe(1_000);
  },
);
