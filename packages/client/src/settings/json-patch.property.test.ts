import fc from "fast-check";
import { expect, test } from "vitest";
import { applyDifference, diff, getValue, toPointer } from "./json-patch.ts";

const key = fc.oneof(fc.constantFrom("a", "b", "~", "/", "~1", "~0", "", "__proto__", "constructor"), fc.string());
const { json } = fc.letrec((tie) => ({
  json: fc.oneof(
    { maxDepth: 3 },
    fc.jsonValue({ maxDepth: 0 }),
    tie("object"),
    fc.array(tie("json"), { maxLength: 2 }),
  ),
  object: fc.dictionary(key, tie("json"), { maxKeys: 4, noNullPrototype: true }),
}));
const object = fc.dictionary(key, json, { maxKeys: 5, noNullPrototype: true });

/** Converts an object to sorted pairs, so that the order of members does not matter. */
const toSortedPairs = (value: unknown): unknown =>
  typeof value === "object" && value !== null && !Array.isArray(value)
    ? Object.entries(value)
        .map(([name, member]) => [name, toSortedPairs(member)] as const)
        .sort(([firstName], [secondName]) => (firstName < secondName ? -1 : 1))
    : value;

test("applying the differences to the first object returns the second one and changes neither", () => {
  fc.assert(
    fc.property(object, object, (before, after) => {
      const originalJson = JSON.stringify([before, after]);
      const result = diff(before, after).reduce<object>(applyDifference, before);
      expect(toSortedPairs(result)).toEqual(toSortedPairs(after));
      expect(JSON.stringify([before, after])).toBe(originalJson);
      expect(diff(before, structuredClone(before))).toEqual([]);
    }),
  );
});

test("every difference has the operation and the value that match the two objects", () => {
  fc.assert(
    fc.property(object, object, (before, after) => {
      for (const difference of diff(before, after)) {
        const { op, keys } = difference;
        const valueBefore = getValue(before, keys);
        const valueAfter = getValue(after, keys);
        expect(valueBefore === undefined).toBe(op === "add");
        expect(valueAfter === undefined).toBe(op === "remove");
        expect(difference).toEqual(op === "remove" ? { op, keys } : { op, keys, value: valueAfter });
      }
    }),
  );
});

test("a JSON Pointer can be parsed to the keys from which it was created", () => {
  const parsePointer = (pointer: string): string[] =>
    pointer
      .split("/")
      .slice(1)
      .map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"));
  fc.assert(
    fc.property(fc.array(key), (keys) => {
      expect(parsePointer(toPointer(keys))).toEqual(keys);
    }),
  );
});

test("a JSON Pointer escapes / and ~ as RFC 6901 requires", () => {
  expect(toPointer(["a", "b/c~d"])).toBe("/a/b~1c~0d");
});

test("a member named __proto__ can be added, kept and removed", () => {
  const result = applyDifference({ other: 1 }, { op: "add", keys: ["__proto__"], value: 1 });
  expect(Object.getOwnPropertyDescriptor(result, "__proto__")).toEqual({
    value: 1,
    configurable: true,
    enumerable: true,
    writable: true,
  });
  const withSibling = applyDifference(result, { op: "add", keys: ["a"], value: 2 });
  expect(JSON.stringify(withSibling)).toBe('{"other":1,"__proto__":1,"a":2}');
  const withoutProto = applyDifference(result, { op: "remove", keys: ["__proto__"] });
  expect(JSON.stringify(withoutProto)).toBe('{"other":1}');
});
