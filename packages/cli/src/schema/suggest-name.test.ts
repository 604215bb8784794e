import { expect, test } from "vitest";
import { getEditDistance, suggestName } from "./suggest-name.ts";

test.each([
  ["", "", 0],
  ["", "abc", 3],
  ["kitten", "sitting", 3],
  ["abc", "abc", 0],
])("the edit distance of %j and %j is %i", (first, second, distance) => {
  expect(getEditDistance(first, second)).toBe(distance);
  expect(getEditDistance(second, first)).toBe(distance);
});

test.each([
  ["fail_close", "fail_closed"],
  ["failClosed", "fail_closed"],
  ["Fail-Closed", "fail_closed"],
  ["enabld", "enabled"],
  ["xyzzy", undefined],
])("for %j it suggests %j", (name, suggestion) => {
  expect(suggestName(name, ["enabled", "fail_closed"])).toBe(suggestion);
});
