import { expect, test } from "vitest";
import { getDependencyReleaseLine, getReleaseLine } from "./changelog.ts";

test("a changelog holds a changeset's own words, below one bullet", async () => {
  const summary = "What the API describes changed:\n\n- Added `name`.\n";
  expect(await getReleaseLine({ summary })).toBe("- What the API describes changed:\n\n  - Added `name`.");
  expect(await getDependencyReleaseLine()).toBe("");
});
