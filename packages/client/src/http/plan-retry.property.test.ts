import fc from "fast-check";
import { afterEach, expect, test, vi } from "vitest";
import { backoffMs } from "./retry.ts";

afterEach(() => {
  vi.restoreAllMocks();
});

/** What `Math.random` may give. */
const chance = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

test("a wait lies between nothing and a bound that doubles from 250 ms to 8 s", () => {
  const random = vi.spyOn(Math, "random");
  fc.assert(
    fc.property(fc.nat(2 ** 31 - 1), chance, (retries, drawn) => {
      random.mockReturnValue(drawn);
      const waitMs = backoffMs(retries);
      expect(waitMs).toBeGreaterThanOrEqual(0);
      expect(waitMs).toBeLessThanOrEqual(Math.min(8_000, 250 * 2 ** retries));
    }),
  );
});

test("every wait within the bound can be drawn", () => {
  const random = vi.spyOn(Math, "random");
  const waits = [0, 1, 2, 3, 4, 5, 6, 50].map((retries) => {
    random.mockReturnValue(0);
    const least = backoffMs(retries);
    random.mockReturnValue(1);
    return [least, backoffMs(retries)];
  });
  expect(waits).toEqual([250, 500, 1_000, 2_000, 4_000, 8_000, 8_000, 8_000].map((most) => [0, most]));
});
