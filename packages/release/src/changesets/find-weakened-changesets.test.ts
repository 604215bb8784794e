import { expect, test } from "vitest";
import { findWeakenedChangesets } from "./find-weakened-changesets.ts";
import { parseChangeset } from "./parse-changeset.ts";

const createChangeset = (name: string, bump: string, message = "The option x is removed.") =>
  parseChangeset(`.changeset/${name}.md`, `---\n"@a/client": ${bump}\n---\n\n${message}\n`);

const pending = [createChangeset("blue", "major")];

test.each([
  ["is unchanged", [createChangeset("blue", "major")]],
  ["has other words", [createChangeset("blue", "major", "Nothing is as it was.")]],
  ["is renamed", [createChangeset("red", "major", "The option x is removed now.")]],
])("a pending changeset that %s is not weakened", (_, current) => {
  expect(findWeakenedChangesets(pending, current)).toEqual([]);
});

test("a changeset with a higher bump is not weakened", () => {
  expect(findWeakenedChangesets([createChangeset("blue", "patch")], pending)).toEqual([]);
});

test.each([
  ["deleted", [], ".changeset/blue.md announces a change that is not released yet, but was deleted"],
  [
    "deleted beside a new one",
    [createChangeset("red", "major", "Another change.")],
    ".changeset/blue.md announces a change that is not released yet, but was deleted",
  ],
  [
    "lowered",
    [createChangeset("blue", "patch")],
    ".changeset/blue.md announced a major that is not released yet, but declares patch now",
  ],
  [
    "renamed and lowered",
    [createChangeset("red", "minor")],
    ".changeset/red.md announced a major that is not released yet, but declares minor now",
  ],
])("a pending changeset that is %s is reported", (_, current, problem) => {
  expect(findWeakenedChangesets(pending, current)).toEqual([problem]);
});
