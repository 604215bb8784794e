import fc from "fast-check";
import { expect, test } from "vitest";
import { measureGrowth } from "../testing/measure-growth.ts";
import { addJitter, parseRetryAfter, readRetryAfterMs } from "./retry-after.ts";

const time = fc.date({ min: new Date("1970-01-01"), max: new Date("9000-01-01"), noInvalidDate: true });

/** Any string; many are similar to a number or a date. */
const headerValue = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.stringMatching(/^[-+]?\d{1,20}(\.\d+)?(e\d+)?$/),
  fc.integer({ min: 1, max: 400 }).map((digits) => "9".repeat(digits)),
  time.map(String),
  fc.tuple(time, fc.string()).map(([date, suffix]) => date.toUTCString() + suffix),
);

test("parseRetryAfter returns undefined or a finite positive time for any string", () => {
  fc.assert(
    fc.property(headerValue, time, (value, now) => {
      const milliseconds = parseRetryAfter(value, now.getTime());
      if (milliseconds === undefined) return;
      expect(milliseconds).toBeGreaterThan(0);
      expect(milliseconds).toBeLessThan(Number.POSITIVE_INFINITY);
    }),
    { numRuns: 1_000 },
  );
});

test("parseRetryAfter reads any number of seconds", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1 }), time, (seconds, now) => {
      expect(parseRetryAfter(String(seconds), now.getTime())).toBe(seconds * 1_000);
    }),
  );
});

test("parseRetryAfter reads any HTTP date that is not past", () => {
  fc.assert(
    fc.property(time, time, (date, now) => {
      const millisecondsUntilDate = Math.floor(date.getTime() / 1_000) * 1_000 - now.getTime();
      const expected = millisecondsUntilDate > 0 ? millisecondsUntilDate : undefined;
      expect(parseRetryAfter(date.toUTCString(), now.getTime())).toBe(expected);
    }),
  );
});

test("a 429 requires a wait of at least one second, for any Retry-After", () => {
  fc.assert(
    fc.property(fc.string(), (value) => {
      const headers = new Headers({ "retry-after": encodeURIComponent(value) });
      expect(readRetryAfterMs(new Response(null, { status: 429, headers }))).toBeGreaterThanOrEqual(1_000);
    }),
  );
});

test("jitter adds 0 to 10 %", () => {
  fc.assert(
    fc.property(fc.nat(), fc.double({ min: 0, max: 1, noNaN: true }), (milliseconds, random) => {
      expect(addJitter(milliseconds, random)).toBeGreaterThanOrEqual(milliseconds);
      expect(addJitter(milliseconds, random)).toBeLessThanOrEqual(milliseconds * 1.1);
    }),
  );
});

test("jitter of the largest random number is 10 %", () => {
  expect(addJitter(1_000, 1)).toBeCloseTo(1_100);
});

test.each(["1", "9.", "-", " ", "M", "Mon, ", "(", "\n"])(
  "parses a long string that repeats %j in linear time",
  (piece) => {
    const repeatPiece = (length: number) => piece.repeat(length / piece.length);
    expect(measureGrowth((value) => parseRetryAfter(value, 0), repeatPiece)).toBeLessThan(40);
  },
);
