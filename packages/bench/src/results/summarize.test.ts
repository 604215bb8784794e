import { expect, test } from "vitest";
import { summarize } from "./summarize.ts";

test.each([
  { values: [5, 1, 3, 2, 4], summary: { median: 3, lowerQuartile: 2, upperQuartile: 4 } },
  { values: [10, 0], summary: { median: 5, lowerQuartile: 2.5, upperQuartile: 7.5 } },
])("the median and the quartiles of $values do not depend on the order", ({ values, summary }) => {
  expect(summarize(values)).toEqual(summary);
});

test.each([[[7]], [[42, 42, 42]]])("equal values %j have no quartiles", (values) => {
  expect(summarize(values)).toEqual({ median: values[0] });
});
