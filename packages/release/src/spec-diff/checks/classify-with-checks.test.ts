import { expect, test } from "vitest";
import { type Bump, findLargestBump, isAtLeast } from "../bump.ts";
import { applyEdits } from "../cases/apply-edits.ts";
import { baseDocument } from "../cases/base-document.ts";
import type { Edit } from "../cases/labelled-change.ts";
import { labelledChanges } from "../cases/labelled-changes.ts";
import { classifyWithChecks } from "./classify-with-checks.ts";

function classifyEdits(edits: readonly Edit[]): Bump {
  const changes = classifyWithChecks({ ...baseDocument }, applyEdits(baseDocument, edits));
  return findLargestBump(changes.map(({ bump }) => bump));
}

test.for(labelledChanges)("the checks do not classify %s above %s", ([, expectedBump, , ...edits]) => {
  expect(isAtLeast(expectedBump, classifyEdits(edits))).toBe(true);
});

test.for([
  "a changed default of a query parameter",
  "a renamed path parameter",
  "another field of a discriminator",
  "discriminator values that select other schemas",
  "a lower maxLength in a flattened allOf",
  "a changed default of the second alternative",
  "a nullable type as an anyOf with a tighter limit",
  "servers in another order",
  "another server of one operation",
])("the checks alone classify %s as major", (name) => {
  const [, , , ...edits] = labelledChanges.find(([candidate]) => candidate === name) ?? [];
  expect(edits).not.toEqual([]);
  expect(classifyEdits(edits)).toBe("major");
});
