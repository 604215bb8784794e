import { expect, test } from "vitest";
import { quartiles } from "./quartiles.ts";

test("the median and the middle half, whatever the order", () => {
  expect(quartiles([5, 1, 3, 2, 4])).toEqual({ lower: 2, median: 3, upper: 4 });
  expect(quartiles([10, 0])).toEqual({ lower: 2.5, median: 5, upper: 7.5 });
  expect(quartiles([7])).toEqual({ lower: 7, median: 7, upper: 7 });
});
