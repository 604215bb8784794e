import { expect, test } from "vitest";
import { findChangesetProblems, findIncompleteChangesets } from "./find-changeset-problems.ts";
import { findDeclaredBump, parseChangeset } from "./parse-changeset.ts";

const packages = { published: ["@a/client", "@a/types"], all: ["@a/client", "@a/types", "@a/bench"] };

const parse = (...releases: readonly string[]) =>
  parseChangeset(".changeset/blue.md", `---\n${releases.join("\n")}\n---\n\nText.\n\n---\n\nMore.\n`);

test("a changeset of all published packages has no problem", () => {
  const changeset = parse('"@a/client": minor', "'@a/types': patch");
  expect(findChangesetProblems([changeset], packages)).toEqual([]);
  expect(findIncompleteChangesets([changeset], packages.published)).toEqual([]);
  expect(findDeclaredBump(changeset)).toBe("minor");
});

test("a private package, an unknown one and an unknown bump are problems that name the file and the package", () => {
  const changeset = parse('"@a/bench": patch', '"@a/cleint": patch', '"@a/types": large');
  expect(findChangesetProblems([changeset], packages)).toEqual([
    ".changeset/blue.md names @a/bench, which is private and never released",
    ".changeset/blue.md names @a/cleint, which is not a package of this workspace",
    '.changeset/blue.md declares "large" for @a/types, but a bump is none, patch, minor, major',
  ]);
});

test("a changeset that names only some published packages, or none, is incomplete", () => {
  const changesets = [parse('"@a/client": patch'), parseChangeset(".changeset/empty.md", "---\r\n---\r\n")];
  expect(findIncompleteChangesets(changesets, packages.published)).toEqual([
    ".changeset/blue.md does not name @a/types",
    ".changeset/empty.md does not name @a/client, @a/types",
  ]);
});
