import { describe, test, vi } from "vitest";
import { applyEdits } from "../spec-diff/cases/apply-edits.ts";
import { baseDocument } from "../spec-diff/cases/base-document.ts";
import { labelledChanges } from "../spec-diff/cases/labelled-changes.ts";
import { compareSpecs } from "../spec-diff/compare-specs.ts";
import { describeDocumentChanges } from "./describe-document-changes.ts";

vi.setConfig({ testTimeout: 60_000 });

const base = { ...baseDocument };
const response = { description: "Text.", content: { "text/plain": { schema: { type: "string" } } } };
const furtherChanges = [
  ["a body of a response that had none", "minor", "", ["paths./rooms/{id}.delete.responses.200", response]],
] as const;
const visibleChanges = [...labelledChanges, ...furtherChanges].filter(
  ([, bump]) => bump === "major" || bump === "minor",
);

describe.concurrent("describeDocumentChanges", () => {
  test.for(visibleChanges)("names what changed: %s (%s)", async ([, bump, , ...edits], { expect }) => {
    const revision = applyEdits(baseDocument, edits);
    const text = describeDocumentChanges(base, revision, await compareSpecs(base, revision)).join("\n");
    expect(text).not.toContain("Only descriptions");
    expect(text).not.toContain("``");
    expect(text).toMatch(bump === "major" ? /^(Removed|Changed) .*\w/m : /^(Added|Removed|Changed) .*\w/m);
  });
});
