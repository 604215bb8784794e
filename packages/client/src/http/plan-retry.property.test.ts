import fc from "fast-check";
import { expect, test } from "vitest";
import { getBackoffMs } from "./plan-retry.ts";

const randomNumber = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

test("the backoff is from 0 to a maximum that doubles from 250 ms to 8 s", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 2 ** 31 - 1 }), randomNumber, (attempt, random) => {
      const backoffMs = getBackoffMs(attempt, random);
      expect(backoffMs).toBeGreaterThanOrEqual(0);
      expect(backoffMs).toBeLessThanOrEqual(Math.min(8_000, 250 * 2 ** (attempt - 1)));
    }),
  );
});

test("the backoff reaches both ends of its range", () => {
  const attempts = [1, 2, 3, 4, 5, 6, 7, 51];
  expect(attempts.map((attempt) => getBackoffMs(attempt, 0))).toEqual(attempts.map(() => 0));
  expect(attempts.map((attempt) => getBackoffMs(attempt, 1))).toEqual([
    250, 500, 1_000, 2_000, 4_000, 8_000, 8_000, 8_000,
  ]);
});
