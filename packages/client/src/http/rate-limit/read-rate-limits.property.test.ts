import fc from "fast-check";
import { expect, test } from "vitest";
import { measureGrowth } from "../../testing/measure-growth.ts";
import { parseHeaderItems, readRateLimits } from "./read-rate-limits.ts";

const fragments = [";", " ", "\t", "=", "r", "t", "q=5", "w", "0", "12", "-1", "1.5", '"', "default", ",", "__proto__"];
const header = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.array(fc.constantFrom(...fragments)).map((parts) => parts.join("")),
);

test("parses any header to whole numbers by name, without polluting a prototype", () => {
  fc.assert(
    fc.property(header, (value) => {
      for (const { parameters } of parseHeaderItems(value))
        for (const [name, number] of parameters) {
          expect(name).toMatch(/^\w+$/);
          expect(number).toSatisfy(Number.isSafeInteger);
          expect(number).toBeGreaterThanOrEqual(0);
        }
      expect(Object.entries({})).toEqual([]);
    }),
    { numRuns: 1_000 },
  );
});

test("parses every item with its parameters", () => {
  const parameters = fc.dictionary(fc.stringMatching(/^[a-z]\w{0,9}$/), fc.nat(999_999_999), {
    noNullPrototype: true,
    maxKeys: 4,
  });
  const items = fc.array(fc.tuple(fc.stringMatching(/^[a-z]{1,9}$/), parameters), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(items, fc.constantFrom("", " ", "  ", "\t"), (expectedItems, space) => {
      const itemStrings = expectedItems.map(([name, numbers]) => {
        const suffix = Object.entries(numbers).map(([key, number]) => `;${space}${key}=${number}`);
        return `"${name}"${suffix.join("")}`;
      });
      const parsedItems = parseHeaderItems(itemStrings.join(`,${space}`));
      expect(parsedItems.map((item) => [item.name, Object.fromEntries(item.parameters)])).toEqual(
        expectedItems.map(([name, numbers]) => [`"${name}"`, numbers]),
      );
    }),
  );
});

test.each([";", "; ", " ", ";r", ";r=", ";r=1", "r", "=", "1", ";\t", '"', ",", ", "])(
  "parses a long header that repeats %j in linear time",
  (piece) => {
    const parse = (header: string) => readRateLimits({ get: () => header });
    expect(measureGrowth(parse, (length) => piece.repeat(length / piece.length))).toBeLessThan(40);
  },
);

test("a header of more than 2,000 characters is ignored", () => {
  expect(parseHeaderItems(`"default";r=1${" ".repeat(2_000)}`)).toEqual([]);
  expect(parseHeaderItems(`"default";r=1${" ".repeat(1_900)}`)).toHaveLength(1);
});
