import { expect, test } from "vitest";
import { plainDocComments } from "./plain-doc-comments.ts";

test("moves a description before the tags, as plain text", () => {
  const source = `/**
 * Get the settings
 * @deprecated
 * @description Reads all settings.
 *
 *     Needs a permission.
 * @example 5
 */
get: Get;
`;
  expect(plainDocComments(source)).toBe(`/**
 * Get the settings
 *
 * Reads all settings.
 *
 * Needs a permission.
 *
 * @deprecated
 * @example 5
 */
get: Get;
`);
});

test("keeps a short description on one line", () => {
  expect(plainDocComments("  /** @description Whether files are scanned. */\n  enabled?: boolean;\n")).toBe(
    "  /** Whether files are scanned. */\n  enabled?: boolean;\n",
  );
});

test("removes a comment that only repeats the values of an enum", () => {
  expect(plainDocComments('  /** @enum {string} */\n  mode?: "a" | "b";\n')).toBe('  mode?: "a" | "b";\n');
});
