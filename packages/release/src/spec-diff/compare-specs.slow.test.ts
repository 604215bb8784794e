import { describe, expect, test, vi } from "vitest";
import { bumps } from "./bump.ts";
import { applyEdits } from "./cases/apply-edits.ts";
import { baseDocument } from "./cases/base-document.ts";
import { labelledChanges } from "./cases/labelled-changes.ts";
import { compareSpecs } from "./compare-specs.ts";

vi.setConfig({ testTimeout: 60_000 });

describe.concurrent("compareSpecs", () => {
  test.for(labelledChanges)("classifies %s as %s", async ([, expectedBump, reason, ...edits], { expect }) => {
    const { bump, classifications } = await compareSpecs({ ...baseDocument }, applyEdits(baseDocument, edits));
    expect({ bump, classifications }, reason).toMatchObject({ bump: expectedBump });
  });
});

test("at least sixty changes with different names are labelled, and every bump occurs", () => {
  expect(labelledChanges.length).toBeGreaterThanOrEqual(60);
  expect(new Set(labelledChanges.map(([name]) => name)).size).toBe(labelledChanges.length);
  expect(new Set(labelledChanges.map(([, bump]) => bump))).toEqual(new Set(bumps));
});
