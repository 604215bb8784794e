import fc from "fast-check";
import { expect, test } from "vitest";
import { validateAccountId } from "./validate-account-id.ts";

const base = "https://api.cloudflare.com/client/v4/accounts/";

function isAccepted(value: unknown): boolean {
  try {
    return validateAccountId(value) === value;
  } catch (error) {
    expect(error).toBeInstanceOf(TypeError);
    return false;
  }
}

/** Characters that end, leave or split a path segment. */
const unsafeParts = ["/", "\\", "?", "#", "{", "}", "\0", "\t", "\r\n", "\x7f", "\u0085", "\ud800", "\udfff"];
/** Percent escapes of such characters, encoded once or twice. */
const escapedParts = ["%2e", "%2E", "%2f", "%2F", "%5c", "%00", "%252e", "%252f", "%25", "%c0%ae"];
const safeParts = [".", "..", ";", "%", " ", "a", "9", "\u2028", "ä", "\u{1f600}", "e", "%2"];

/** Every white space character of Unicode, and the byte order mark, which `trim()` removes, too. */
const whiteSpace = Array.from({ length: 0x1_0000 }, (_, codeUnit) => String.fromCharCode(codeUnit)).filter(
  (character) => /[\p{White_Space}\ufeff]/u.test(character),
);

const createMixture = (...fragments: string[]) =>
  fc.array(fc.constantFrom(...fragments)).map((parts) => parts.join(""));

test("an accepted id is one path segment that decodes to the id", () => {
  const candidate = fc.oneof(
    fc.string({ unit: "binary" }),
    createMixture(...unsafeParts, ...escapedParts, ...safeParts),
    createMixture(...safeParts),
  );
  let acceptedCount = 0;
  fc.assert(
    fc.property(candidate, (id) => {
      if (!isAccepted(id)) return;
      acceptedCount++;
      const url = new URL(`${base}${encodeURIComponent(id)}/gateway`);
      const [segment = "", ...followingSegments] = url.href.slice(base.length).split("/");
      expect(url.href).toContain(base);
      expect(followingSegments).toEqual(["gateway"]);
      expect(decodeURIComponent(segment)).toBe(id);
      // The id stays one segment, even if a server decodes it twice.
      expect(id).not.toMatch(/%[\da-f]{2}|[/\\]|^\.{0,2}$/i);
    }),
    { numRuns: 2_000 },
  );
  expect(acceptedCount).toBeGreaterThan(100);
});

test("rejects every id that contains a separator or an escape", () => {
  fc.assert(
    fc.property(
      createMixture(...safeParts),
      fc.constantFrom(...unsafeParts, ...escapedParts),
      createMixture(...safeParts),
      (prefix, unsafePart, suffix) => {
        expect(isAccepted(prefix + unsafePart + suffix)).toBe(false);
      },
    ),
    { numRuns: 1_000 },
  );
});

test("rejects dot segments, also with path parameters, and ids that consist of white space", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(".", ".."),
      fc.string(),
      fc.array(fc.constantFrom(...whiteSpace)),
      (dots, parameter, spaces) => {
        expect([dots, `${dots};${parameter}`, spaces.join("")].filter(isAccepted)).toEqual([]);
      },
    ),
  );
});

test("rejects every value that is not a string", () => {
  fc.assert(
    fc.property(fc.anything(), (value) => {
      if (typeof value !== "string") expect(isAccepted(value)).toBe(false);
    }),
  );
});

test("accepts 1 to 256 letters, digits, dashes and underscores", () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[\w-]{1,300}$/), (id) => {
      expect(isAccepted(id)).toBe(id.length <= 256);
    }),
  );
});

test("rejects every id with a white space character at its start, its end or both", () => {
  expect(whiteSpace).toHaveLength(26);
  fc.assert(
    fc.property(fc.stringMatching(/^\w{1,20}$/), (id) => {
      const paddedIds = whiteSpace.flatMap((space) => [space + id, id + space, space + id + space]);
      expect(paddedIds.filter(isAccepted)).toEqual([]);
      expect(isAccepted(id)).toBe(true);
    }),
  );
});
