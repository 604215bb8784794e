import { expect, test } from "vitest";
import { isEditedChangeset } from "./is-edited-changeset.ts";
import { parseChangeset } from "./parse-changeset.ts";

const parse = (message: string) => parseChangeset(".changeset/blue.md", `---\n"@a/client": patch\n---\n\n${message}\n`);
const earlier = parse("The client no longer sends an empty body.");

test("a changeset with a corrected word is an edited one", () => {
  expect(isEditedChangeset(earlier, parse("The client no longer sends an empty request body."))).toBe(true);
});

test("a changeset about another change is not an edited one", () => {
  expect(isEditedChangeset(earlier, parse("The mock accepts a rate limit."))).toBe(false);
  expect(isEditedChangeset(parse(""), earlier)).toBe(false);
});
