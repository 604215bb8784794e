import { expect, test } from "vitest";
import { parseRetryAfter, readRetryAfterMs } from "./retry-after.ts";

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
])("parses Retry-After %j as %j ms", (value, milliseconds) => {
  expect(parseRetryAfter(value, now)).toBe(milliseconds);
});

test.each([["0"], ["-5"], ["garbage"], ["C*47"], [undefined]])(
  "a 429 with Retry-After %j requires a wait of one second",
  (value) => {
    const headers = new Headers(value === undefined ? {} : { "retry-after": value });
    expect(readRetryAfterMs(new Response(null, { status: 429, headers }))).toBe(1_000);
  },
);

test("another status requires no wait without a valid Retry-After", () => {
  const headers = { "retry-after": "0" };
  expect(readRetryAfterMs(new Response(null, { status: 503, headers }))).toBeUndefined();
});
