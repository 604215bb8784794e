import { expect, test } from "vitest";
import { applyEdits } from "./cases/apply-edits.ts";
import { baseDocument } from "./cases/base-document.ts";
import { compareSpecs, listUnusedExceptions } from "./compare-specs.ts";
import { formatNeededBump } from "./format-needed-bump.ts";

const revision = applyEdits(baseDocument, [["components.schemas.ReportBody.properties.code.pattern", "^(?=.)[a-f]*$"]]);
const change = "POST /reports request code: pattern tightened";
const exception = { change, bump: "minor", reason: "The pattern accepts the same codes and further ones." } as const;

test("an exception overrides the bump of its change, and the output has its reason", async () => {
  expect((await compareSpecs({ ...baseDocument }, revision)).bump).toBe("major");
  const comparison = await compareSpecs({ ...baseDocument }, revision, [exception]);
  expect(comparison.bump).toBe("minor");
  expect(listUnusedExceptions([exception], [comparison])).toEqual([]);
  expect(formatNeededBump({ bump: "minor", comparison })).toContain(
    `minor  checks    ${change} (reviewed: The pattern accepts the same codes and further ones.)`,
  );
});

test("an exception that matches no change is unused", async () => {
  const otherException = { ...exception, change: "POST /reports request title: maxLength tightened" };
  const comparison = await compareSpecs({ ...baseDocument }, revision, [otherException]);
  expect(comparison.bump).toBe("major");
  expect(listUnusedExceptions([otherException], [comparison])).toEqual([otherException]);
});
