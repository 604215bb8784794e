import { expect, test } from "vitest";
import { groupPlans } from "./group-plans.ts";
import { listFieldChanges } from "./list-field-changes.ts";
import type { ResourceChange } from "./resource-change.ts";

const createChange = (...operations: ResourceChange["operations"]): readonly ResourceChange[] => [
  { resource: "gateway.configuration", operations },
];

test("an added block is listed field by field; a list and an empty block are one field", () => {
  const value = { b: { "c/d": [1, 2], e: {} }, a: "" };
  expect(listFieldChanges(createChange({ op: "add", path: "/x", value }))).toEqual([
    { resource: "gateway.configuration", path: "/x/a", after: "" },
    { resource: "gateway.configuration", path: "/x/b/c~1d", after: [1, 2] },
    { resource: "gateway.configuration", path: "/x/b/e", after: {} },
  ]);
});

test("a removed block is listed field by field", () => {
  expect(listFieldChanges(createChange({ op: "remove", path: "/x", before: { a: 1 } }))).toEqual([
    { resource: "gateway.configuration", path: "/x/a", before: 1 },
  ]);
});

test("accounts are grouped by their changes in any order of fields, the largest group first", () => {
  const first = { op: "replace", path: "/a", before: 1, value: 2 } as const;
  const second = { op: "replace", path: "/b", before: 1, value: 2 } as const;
  const groups = groupPlans([
    { accountId: "unchanged", changes: [] },
    { accountId: "one", changes: createChange(first) },
    { accountId: "two", changes: createChange(first, second) },
    { accountId: "three", changes: createChange(second, first) },
  ]);
  expect(groups.map(({ accountIds }) => accountIds)).toEqual([["two", "three"], ["one"]]);
});

test("accounts with different old values are not grouped", () => {
  const groups = groupPlans([
    { accountId: "one", changes: createChange({ op: "replace", path: "/a", before: "", value: 2 }) },
    { accountId: "two", changes: createChange({ op: "add", path: "/a", value: 2 }) },
  ]);
  expect(groups).toHaveLength(2);
});
