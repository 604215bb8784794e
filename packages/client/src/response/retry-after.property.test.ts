import fc from "fast-check";
import { expect, test } from "vitest";
import { parseRetryAfter, retryAfterOf, withJitter } from "./retry-after.ts";
import { growth } from "./testing/growth.ts";

const time = fc.date({ min: new Date("1970-01-01"), max: new Date("9000-01-01"), noInvalidDate: true });

/** Any text, with much of what is nearly a number or a date. */
const value = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.stringMatching(/^[-+]?\d{1,20}(\.\d+)?(e\d+)?$/),
  fc.integer({ min: 1, max: 400 }).map((digits) => "9".repeat(digits)),
  time.map(String),
  fc.tuple(time, fc.string()).map(([date, text]) => date.toUTCString() + text),
);

test("any text gives either nothing or a finite time from now", () => {
  fc.assert(
    fc.property(value, time, (text, now) => {
      const milliseconds = parseRetryAfter(text, now.getTime());
      if (milliseconds === undefined) return;
      expect(milliseconds).toBeGreaterThan(0);
      expect(milliseconds).toBeLessThan(Number.POSITIVE_INFINITY);
    }),
    { numRuns: 1_000 },
  );
});

test("whole seconds come through", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1 }), time, (seconds, now) => {
      expect(parseRetryAfter(String(seconds), now.getTime())).toBe(seconds * 1_000);
    }),
  );
});

test("an HTTP date comes through, unless it is past", () => {
  fc.assert(
    fc.property(time, time, (date, now) => {
      const toDateMs = Math.floor(date.getTime() / 1_000) * 1_000 - now.getTime();
      expect(parseRetryAfter(date.toUTCString(), now.getTime())).toBe(toDateMs > 0 ? toDateMs : undefined);
    }),
  );
});

test("a 429 asks for a second at least, whatever its header", () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const headers = new Headers();
      headers.set("retry-after", encodeURIComponent(text));
      expect(retryAfterOf(new Response(null, { status: 429, headers }))).toBeGreaterThanOrEqual(1_000);
    }),
  );
});

test("jitter adds 10 % at most, and takes nothing away", () => {
  fc.assert(
    fc.property(fc.nat(), (milliseconds) => {
      expect(withJitter(milliseconds)).toBeGreaterThanOrEqual(milliseconds);
      expect(withJitter(milliseconds)).toBeLessThanOrEqual(milliseconds * 1.1);
    }),
  );
});

test.each(["1", "9.", "-", " ", "M", "Mon, ", "(", "\n"])("%j again and again is read in linear time", (piece) => {
  const textOf = (length: number) => piece.repeat(length / piece.length);
  expect(growth((text) => parseRetryAfter(text, 0), textOf)).toBeLessThan(40);
});
