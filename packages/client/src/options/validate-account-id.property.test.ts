import fc from "fast-check";
import { expect, test } from "vitest";
import { checkAccountId } from "./account-id.ts";

const base = "https://api.cloudflare.com/client/v4/accounts/";

function isAccepted(value: unknown): boolean {
  try {
    return checkAccountId(value) === value;
  } catch (error) {
    expect(error).toBeInstanceOf(TypeError);
    return false;
  }
}

/** What ends, leaves or splits a path segment, written as it is or escaped, once or twice. */
const unsafe = ["/", "\\", "?", "#", "{", "}", "\0", "\t", "\r\n", "\x7f", "\u0085", "\ud800", "\udfff"];
const escaped = ["%2e", "%2E", "%2f", "%2F", "%5c", "%00", "%252e", "%252f", "%25", "%c0%ae"];
const harmless = [".", "..", ";", "%", " ", "a", "9", "\u2028", "ä", "\u{1f600}", "e", "%2"];

const mixture = (...of: string[]) => fc.array(fc.constantFrom(...of)).map((pieces) => pieces.join(""));

test("an accepted id is one segment of the path, and comes out as it went in", () => {
  const anything = fc.oneof(
    fc.string({ unit: "binary" }),
    mixture(...unsafe, ...escaped, ...harmless),
    mixture(...harmless),
  );
  let accepted = 0;
  fc.assert(
    fc.property(anything, (id) => {
      if (!isAccepted(id)) return;
      accepted++;
      const url = new URL(`${base}${encodeURIComponent(id)}/gateway`);
      const [segment = "", ...rest] = url.href.slice(base.length).split("/");
      expect(url.href).toContain(base);
      expect(rest).toEqual(["gateway"]);
      expect(decodeURIComponent(segment)).toBe(id);
      // Nor does a server leave the segment that decodes once too often.
      expect(id).not.toMatch(/%[\da-f]{2}|[/\\]|^\.{0,2}$/i);
    }),
    { numRuns: 2_000 },
  );
  expect(accepted).toBeGreaterThan(100);
});

test("whatever holds a separator or an escape is refused", () => {
  fc.assert(
    fc.property(
      mixture(...harmless),
      fc.constantFrom(...unsafe, ...escaped),
      mixture(...harmless),
      (before, bad, after) => {
        // A lone surrogate beside its other half is none.
        expect(isAccepted(before + bad + after)).toBe(false);
      },
    ),
    { numRuns: 1_000 },
  );
});

test("dot segments are refused, also with parameters, and so is white space alone", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(".", ".."),
      fc.string(),
      mixture(" ", "\t", "\u00a0", "\u2028", "\ufeff"),
      (dots, rest, space) => {
        expect([dots, `${dots};${rest}`, space].filter(isAccepted)).toEqual([]);
      },
    ),
  );
});

test("what is no string is refused, whatever it turns into", () => {
  fc.assert(
    fc.property(fc.anything(), (value) => {
      if (typeof value !== "string") expect(isAccepted(value)).toBe(false);
    }),
  );
});

test("1 to 256 letters, digits, dashes and underscores are accepted, and no more", () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[\w-]{1,300}$/), (id) => {
      expect(isAccepted(id)).toBe(id.length <= 256);
    }),
  );
});
