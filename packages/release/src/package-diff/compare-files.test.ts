import { expect, test } from "vitest";
import { compareFiles } from "./compare-files.ts";

test("added, removed and changed files are patches", () => {
  const base = new Map([
    ["README.md", "Text."],
    ["dist/index.js", "1"],
    ["dist/removed.js", ""],
  ]);
  const head = new Map([
    ["README.md", "Other text."],
    ["dist/index.js", "1"],
    ["dist/added.js", ""],
  ]);
  expect(compareFiles(base, head)).toEqual([
    { location: "README.md", description: "has another content", bump: "patch" },
    { location: "dist/added.js", description: "added", bump: "patch" },
    { location: "dist/removed.js", description: "removed", bump: "patch" },
  ]);
});
