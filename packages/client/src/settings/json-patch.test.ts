import { expect, test } from "vitest";
import { applyDifference, diff, getValue, toOperation } from "./json-patch.ts";

test("applying the differences between two values to the first returns the second", () => {
  const before = { same: 1, "a/b": 1, "m~n": { "~1": true }, removed: null, list: [1, 2], block: { x: 1 } };
  const after = { same: 1, "a/b": 2, "m~n": { "~1": false, "/": 0 }, list: [2, 1], block: null, "new/~": {} };
  const differences = diff(before, after);
  expect(differences.map(toOperation)).toEqual([
    { op: "replace", path: "/a~1b", value: 2 },
    { op: "replace", path: "/m~0n/~01", value: false },
    { op: "add", path: "/m~0n/~1", value: 0 },
    { op: "remove", path: "/removed" },
    { op: "replace", path: "/list", value: [2, 1] },
    { op: "replace", path: "/block", value: null },
    { op: "add", path: "/new~1~0", value: {} },
  ]);
  const result: object = differences.reduce<object>(applyDifference, before);
  expect(result).toEqual(after);
  expect(Object.keys(result)).toEqual(["same", "a/b", "m~n", "list", "block", "new/~"]);
  expect(before.removed).toBeNull();
  expect(differences.slice(0, 3).map(({ keys }) => getValue(after, keys))).toEqual([2, false, 0]);
});

test("diff distinguishes an undefined member from an absent one", () => {
  expect(diff({}, { a: undefined })).toEqual([{ op: "add", keys: ["a"], value: undefined }]);
  expect(diff({ a: undefined }, {})).toEqual([{ op: "remove", keys: ["a"] }]);
});

test("getValue finds nothing in values without members, and no inherited member", () => {
  expect(getValue({ a: "text" }, ["a", "length"])).toBeUndefined();
  expect(getValue({ a: null }, ["a", "b"])).toBeUndefined();
  expect(getValue({}, ["constructor"])).toBeUndefined();
});
