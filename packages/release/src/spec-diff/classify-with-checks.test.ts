import { expect, test } from "vitest";
import { atLeast, largest } from "./bump.ts";
import { applyEdits } from "./cases/apply-edits.ts";
import { base } from "./cases/base.ts";
import { labelledChanges } from "./cases/labelled-changes.ts";
import { classifyWithChecks } from "./classify-with-checks.ts";

const bumpOf = (name: string) => {
  const [, , , ...edits] = labelledChanges.find(([candidate]) => candidate === name) ?? [
    "",
    "none",
    "",
    ["missing", undefined],
  ];
  return largest(classifyWithChecks({ ...base }, applyEdits(base, edits)).map(({ bump }) => bump));
};

test.for(labelledChanges)("%s: at most %s", ([, needed, , ...edits]) => {
  const bumps = classifyWithChecks({ ...base }, applyEdits(base, edits)).map(({ bump }) => bump);
  expect(atLeast(needed, largest(bumps))).toBe(true);
});

test.for([
  "a query parameter's default changes",
  "a path parameter is renamed",
  "a discriminator looks at another field",
  "a discriminator's value means another schema",
  "a limit inside an allOf is tightened while the allOf is flattened",
])("%s: found without a judge", (name) => {
  expect(bumpOf(name)).toBe("major");
});
