import { expect, test } from "vitest";
import { isWiderPattern } from "./is-wider-pattern.ts";

test.for([
  ["^[a-f]+$", "^[a-z]+$"],
  ["^[a-f]{4}$", "^[a-f]{2,}$"],
  ["^[a-f]{4}$", "^[a-f]*?$"],
  ["^[a-f]{4}$", "^([a-f]{4}|none)$"],
  ["^(a|b)$", "^(?:c|b|a)$"],
  ["^a$", "^ab?$"],
  ["^a$", "a$"],
  ["^a$", "a"],
  ["^\\d-[0-4]$", "^\\w-[0-24-93]$"],
  ["^https://", "^https?://"],
  ["^[^a-z]$", "^[^a-c]$"],
  ["^[a-z]$", "^.$"],
  ["^\\.$", "^[.,]$"],
] as const)("%s becomes wider as %s", ([base, revision]) => {
  expect(isWiderPattern(base, revision)).toBe(true);
  expect(isWiderPattern(revision, base)).toBe(false);
});

test.for([
  ["^[a-f]+$", "^[0-9]+$"],
  ["^a{2}$", "^a{3}$"],
  ["^ab$", "^(a|b)$"],
  ["^(ab){2}$", "^(ab)$"],
  ["^a$", "^a(b)$"],
  ["^(?=a)b$", "^(?=a)[bc]$"],
  ["^\\p{L}$", "^\\p{L}+$"],
  ["^(a)\\1$", "^(a)\\1?$"],
  ["^\\bab$", "^\\b[ab]b$"],
] as const)("%s does not become wider as %s, or is not understood", ([base, revision]) => {
  expect(isWiderPattern(base, revision)).toBe(false);
});
