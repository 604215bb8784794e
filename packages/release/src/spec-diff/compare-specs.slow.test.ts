import { describe, expect, test, vi } from "vitest";
import { bumps } from "./bump.ts";
import { applyEdits } from "./cases/apply-edits.ts";
import { base } from "./cases/base.ts";
import { labelledChanges } from "./cases/labelled-changes.ts";
import { compareSpecs } from "./compare-specs.ts";

vi.setConfig({ testTimeout: 60_000 });

describe.concurrent("the needed bump", () => {
  test.for(labelledChanges)("%s: %s", async ([, needed, reason, ...edits], { expect }) => {
    const { bump, classifications } = await compareSpecs({ ...base }, applyEdits(base, edits));
    expect({ bump, classifications }, reason).toMatchObject({ bump: needed });
  });
});

test("is labelled for sixty changes at least", () => {
  expect(labelledChanges.length).toBeGreaterThanOrEqual(60);
  expect(new Set(labelledChanges.map(([name]) => name)).size).toBe(labelledChanges.length);
  expect(new Set(labelledChanges.map(([, needed]) => needed))).toEqual(new Set(bumps));
});
