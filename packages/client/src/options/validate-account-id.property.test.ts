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
const unsafe = ["/", "\\", "?", "#", "{", "}", "\0", "\t", "\r\n", "\x7f", "\u0085", "\ud800", "\udfff"];
/** The same, percent-encoded once or twice. */
const escaped = ["%2e", "%2E", "%2f", "%2F", "%5c", "%00", "%252e", "%252f", "%25", "%c0%ae"];
const harmless = [".", "..", ";", "%", " ", "a", "9", "\u2028", "ä", "\u{1f600}", "e", "%2"];

const mixture = (...fragments: string[]) => fc.array(fc.constantFrom(...fragments)).map((parts) => parts.join(""));

test("an accepted id is one path segment, and decodes to itself", () => {
  const candidate = fc.oneof(
    fc.string({ unit: "binary" }),
    mixture(...unsafe, ...escaped, ...harmless),
    mixture(...harmless),
  );
  let accepted = 0;
  fc.assert(
    fc.property(candidate, (id) => {
      if (!isAccepted(id)) return;
      accepted++;
      const url = new URL(`${base}${encodeURIComponent(id)}/gateway`);
      const [segment = "", ...rest] = url.href.slice(base.length).split("/");
      expect(url.href).toContain(base);
      expect(rest).toEqual(["gateway"]);
      expect(decodeURIComponent(segment)).toBe(id);
      // A server that decodes twice does not leave the segment, either.
      expect(id).not.toMatch(/%[\da-f]{2}|[/\\]|^\.{0,2}$/i);
    }),
    { numRuns: 2_000 },
  );
  expect(accepted).toBeGreaterThan(100);
});

test("rejects every id that contains a separator or an escape", () => {
  fc.assert(
    fc.property(
      mixture(...harmless),
      fc.constantFrom(...unsafe, ...escaped),
      mixture(...harmless),
      (before, bad, after) => {
        expect(isAccepted(before + bad + after)).toBe(false);
      },
    ),
    { numRuns: 1_000 },
  );
});

test("rejects dot segments, also with path parameters, and white space", () => {
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

test("rejects every value that is no string", () => {
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

test("rejects every id with white space at its start or end", () => {
  const whiteSpace = fc.constantFrom(..." \t\n\v\f\r\u00a0\u1680\u2003\u2028\u2029\u202f\u205f\u3000\ufeff");
  fc.assert(
    fc.property(fc.stringMatching(/^\w{1,20}$/), whiteSpace, fc.boolean(), (id, space, isAtStart) => {
      expect(isAccepted(isAtStart ? space + id : id + space)).toBe(false);
      expect(isAccepted(id)).toBe(true);
    }),
  );
});
