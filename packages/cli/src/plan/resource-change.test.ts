import { expect, test } from "vitest";
import { toClientChange, toResourceChange } from "./resource-change.ts";

const before = { a: { b: 1, other: true }, untouched: [1], removed: "x" };
const operations = [
  { op: "replace", path: "/a/b", value: 2 },
  { op: "add", path: "/a/c", value: { d: [3] } },
  { op: "add", path: "/e~1f", value: "" },
  { op: "remove", path: "/removed" },
] as const;

test("a change is reduced to its touched fields, and back to a change with both sides of them", () => {
  const change = toResourceChange("gateway.logging", { operations, before, after: {}, applied: false, ignored: [] });
  expect(change.operations).toEqual([
    { op: "replace", path: "/a/b", before: 1, value: 2 },
    { op: "add", path: "/a/c", value: { d: [3] } },
    { op: "add", path: "/e~1f", value: "" },
    { op: "remove", path: "/removed", before: "x" },
  ]);
  expect(toClientChange(change)).toMatchObject({
    before: { a: { b: 1 }, removed: "x" },
    after: { a: { b: 2, c: { d: [3] } }, "e/f": "" },
  });
});

test("a pointer of an edited plan cannot change the prototype of objects", () => {
  const path = "/__proto__/polluted";
  toClientChange({ resource: "gateway.logging", operations: [{ op: "add", path, value: true }] });
  expect("polluted" in {}).toBe(false);
});
