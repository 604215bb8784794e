import { expect, test } from "vitest";
import { simplifyDocComments } from "./simplify-doc-comments.ts";

test("moves the text of @description before the other tags", () => {
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
  expect(simplifyDocComments(source)).toBe(`/**
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

test("keeps a comment with one line on one line", () => {
  expect(simplifyDocComments("  /** @description Whether files are scanned. */\n  enabled?: boolean;\n")).toBe(
    "  /** Whether files are scanned. */\n  enabled?: boolean;\n",
  );
});

test("removes a comment that has only an @enum tag", () => {
  expect(simplifyDocComments('  /** @enum {string} */\n  mode?: "a" | "b";\n')).toBe('  mode?: "a" | "b";\n');
});
