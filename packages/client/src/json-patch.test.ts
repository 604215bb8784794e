import { expect, test } from "vitest";
import { apply, diff, valueAt } from "./json-patch.ts";

test("the operations from one value to another lead there", () => {
  const before = { same: 1, "a/b": 1, "m~n": { "~1": true }, gone: null, list: [1, 2], block: { x: 1 } };
  const after = { same: 1, "a/b": 2, "m~n": { "~1": false, "/": 0 }, list: [2, 1], block: null, "new/~": {} };
  const operations = diff(before, after);
  expect(operations).toEqual([
    { op: "replace", path: "/a~1b", value: 2 },
    { op: "replace", path: "/m~0n/~01", value: false },
    { op: "add", path: "/m~0n/~1", value: 0 },
    { op: "remove", path: "/gone" },
    { op: "replace", path: "/list", value: [2, 1] },
    { op: "replace", path: "/block", value: null },
    { op: "add", path: "/new~1~0", value: {} },
  ]);
  expect(apply(before, operations)).toEqual(after);
  expect(apply(before, operations)).not.toBe(before);
  expect(operations.slice(0, 3).map(({ path }) => valueAt(after, path))).toEqual([2, false, 0]);
});

test("a member that is undefined is not one that is missing", () => {
  expect(diff({}, { a: undefined })).toEqual([{ op: "add", path: "/a", value: undefined }]);
  expect(diff({ a: undefined }, {})).toEqual([{ op: "remove", path: "/a" }]);
});

test("what is added can be changed and taken away again", () => {
  const added = apply<object>({}, [{ op: "add", path: "/a", value: 1 }]) ?? {};
  expect(apply(apply(added, [{ op: "replace", path: "/a", value: 2 }]), [{ op: "remove", path: "/a" }])).toEqual({});
  expect(Object.assign(added, { a: 3 })).toEqual({ a: 3 });
  expect(Reflect.deleteProperty(added, "a")).toBe(true);
});

test("an operation below what is no object is not applied", () => {
  expect(apply({ a: 1 }, [{ op: "add", path: "/a/b", value: 1 }])).toBeUndefined();
  expect(valueAt({ a: "text" }, "/a/length")).toBeUndefined();
});
