import fc from "fast-check";
import { expect, test } from "vitest";
import { validateHeaders } from "./validate-headers.ts";

function isAccepted(headers: unknown): boolean {
  try {
    validateHeaders(headers);
    return true;
  } catch (error) {
    expect(error).toBeInstanceOf(TypeError);
    return false;
  }
}

const headerName = fc.oneof(
  { weight: 5, arbitrary: fc.stringMatching(/^[\w!#$%&'*+.^`|~-]{1,20}$/) },
  fc.constantFrom("", "a:b", "a b", "ä", "a\n", ":a", "__proto__", "constructor"),
  fc.string(),
);
const headerValue = fc.oneof(
  { weight: 5, arbitrary: fc.stringMatching(/^[\t\x20-\x7e\x80-\xff]*$/) },
  fc.constantFrom("a\r\nb", "\0", "\u0100", "\x7f"),
  fc.string({ unit: "binary" }),
);
const headers = fc.dictionary(headerName, headerValue, { noNullPrototype: true, maxKeys: 5 });

test("Headers stores accepted headers unchanged, except for white space around a value", () => {
  let acceptedCount = 0;
  fc.assert(
    fc.property(headers, (candidate) => {
      if (!isAccepted(candidate)) return;
      acceptedCount++;
      for (const [name, value] of Object.entries(candidate))
        expect(new Headers([[name, value]]).get(name)).toBe(value.replace(/^[\t ]+|[\t ]+$/g, ""));
    }),
    { numRuns: 1_000 },
  );
  expect(acceptedCount).toBeGreaterThan(100);
});

test("accepts names of letters, digits and dashes with Latin-1 values", () => {
  fc.assert(
    fc.property(
      fc.stringMatching(/^x-[a-z\d-]{1,20}$/),
      fc.stringMatching(/^[\t\x20-\x7e\xa0-\xff]*$/),
      (name, value) => {
        if (/^x-auth-(email|key)$/.test(name)) return;
        expect(validateHeaders({ [name.toUpperCase()]: value })).toEqual({ [name]: value });
      },
    ),
  );
});

test("rejects a credential in any letter case, alone or with other headers", () => {
  fc.assert(
    fc.property(
      fc
        .constantFrom("authorization", "x-auth-email", "x-auth-key")
        .chain((credential) => fc.mixedCase(fc.constant(credential))),
      fc.stringMatching(/^x-other-[a-z]{1,9}$/),
      (credential, otherName) => {
        expect(isAccepted({ [credential]: "secret" })).toBe(false);
        expect(isAccepted({ [otherName]: "a", [credential]: "secret" })).toBe(false);
        expect(isAccepted({ [`${credential}-suffix`]: "a" })).toBe(true);
        expect(isAccepted({ [`x-${credential}`]: "a" })).toBe(true);
      },
    ),
  );
});

test("rejects every value that is not a plain object of strings", () => {
  fc.assert(
    fc.property(fc.anything(), (value) => {
      if (typeof value !== "object" || value === null) expect(isAccepted(value)).toBe(value === undefined);
      if (typeof value !== "string") expect(isAccepted({ "x-a": value })).toBe(false);
    }),
  );
});
