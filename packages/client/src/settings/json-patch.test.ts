import { expect, test } from "vitest";
import { diff, operationOf, take, valueAt } from "./json-patch.ts";

test("the steps from one value to another lead there", () => {
  const before = { same: 1, "a/b": 1, "m~n": { "~1": true }, gone: null, list: [1, 2], block: { x: 1 } };
  const after = { same: 1, "a/b": 2, "m~n": { "~1": false, "/": 0 }, list: [2, 1], block: null, "new/~": {} };
  const steps = diff(before, after);
  expect(steps.map(operationOf)).toEqual([
    { op: "replace", path: "/a~1b", value: 2 },
    { op: "replace", path: "/m~0n/~01", value: false },
    { op: "add", path: "/m~0n/~1", value: 0 },
    { op: "remove", path: "/gone" },
    { op: "replace", path: "/list", value: [2, 1] },
    { op: "replace", path: "/block", value: null },
    { op: "add", path: "/new~1~0", value: {} },
  ]);
  const taken: object = steps.reduce<object>(take, before);
  expect(taken).toEqual(after);
  expect(Object.keys(taken)).toEqual(["same", "a/b", "m~n", "list", "block", "new/~"]);
  expect(before.gone).toBeNull();
  expect(steps.slice(0, 3).map(({ keys }) => valueAt(after, keys))).toEqual([2, false, 0]);
});

test("a member that is undefined is not one that is missing", () => {
  expect(diff({}, { a: undefined })).toEqual([{ op: "add", keys: ["a"], value: undefined }]);
  expect(diff({ a: undefined }, {})).toEqual([{ op: "remove", keys: ["a"] }]);
});

test("nothing is found below what is no object", () => {
  expect(valueAt({ a: "text" }, ["a", "length"])).toBeUndefined();
  expect(valueAt({ a: null }, ["a", "b"])).toBeUndefined();
  expect(valueAt({}, ["constructor"])).toBeUndefined();
});
