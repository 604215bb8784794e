import { expect, test } from "vitest";
import { getDependencyReleaseLine, getReleaseLine } from "./changelog.ts";

test("a changelog entry is the text of the changeset as one list item", async () => {
  const summary = "<!-- generated: 0123abcd -->\nThe API description changed:\n\n- Added `name`.\n";
  expect(await getReleaseLine({ summary })).toBe("- The API description changed:\n\n  - Added `name`.");
});

test("an updated dependency has no changelog entry", async () => {
  expect(await getDependencyReleaseLine()).toBe("");
});
