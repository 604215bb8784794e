import { expect, test } from "vitest";
import { compareVersions } from "./find-version-bump.ts";

test.each([
  ["0.0.0", "0.1.0", "minor"],
  ["1.4.2", "2.0.0", "major"],
  ["1.4.2", "1.4.3", "patch"],
  ["1.9.0", "1.10.0", "minor"],
  ["1.4.2", "1.4.2", "none"],
  ["2.0.0", "1.9.9", "none"],
] as const)("from %s to %s is %s", (base, head, bump) => {
  expect(compareVersions(base, head)).toBe(bump);
});
