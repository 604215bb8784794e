import fc from "fast-check";
import { expect, test } from "vitest";
import { readParameters } from "./rate-limit.ts";
import { growth } from "./testing/growth.ts";

const pieces = [
  ";",
  " ",
  "\t",
  "=",
  "r",
  "t",
  "q=5",
  "w",
  "=",
  "0",
  "12",
  "-1",
  "1.5",
  '"',
  "default",
  ",",
  "__proto__",
];
const header = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.array(fc.constantFrom(...pieces)).map((parts) => parts.join("")),
);

test("any text gives whole numbers by name, and pollutes nothing", () => {
  fc.assert(
    fc.property(header, (text) => {
      for (const [name, number] of Object.entries(readParameters(text))) {
        expect(name).toMatch(/^\w+$/);
        expect(number).toSatisfy(Number.isSafeInteger);
        expect(number).toBeGreaterThanOrEqual(0);
      }
      expect(Object.entries({})).toEqual([]);
    }),
    { numRuns: 1_000 },
  );
});

test("what is written as a parameter is read as one", () => {
  const parameters = fc.dictionary(fc.stringMatching(/^[a-z]\w{0,9}$/), fc.nat(999_999_999), { noNullPrototype: true });
  const policy = fc.stringMatching(/^[a-z]{0,9}$/);
  fc.assert(
    fc.property(parameters, policy, fc.constantFrom("", " ", "  ", "\t"), (written, name, space) => {
      const items = Object.entries(written).map(([key, number]) => `;${space}${key}=${number}`);
      expect(readParameters(`"${name}"${items.join("")}`)).toEqual(written);
    }),
  );
});

test("an absent header has none", () => {
  expect(readParameters(null)).toEqual({});
});

test.each([";", "; ", " ", ";r", ";r=", ";r=1", "r", "=", "1", ";\t", '"', ";_"])(
  "%j again and again is read in linear time, also after a semicolon",
  (piece) => {
    for (const start of ["", ";", ";r=", "; "]) {
      const textOf = (length: number) => start + piece.repeat(length / piece.length);
      expect(growth(readParameters, textOf)).toBeLessThan(40);
    }
  },
);
