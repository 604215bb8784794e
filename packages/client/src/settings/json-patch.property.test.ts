import fc from "fast-check";
import { expect, test } from "vitest";
import { diff, pointerOf, take, valueAt } from "./json-patch.ts";

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
const text = (value: unknown): string => JSON.stringify(value);

/** The same JSON, whatever the order of the members. */
const sorted = (value: unknown): unknown =>
  typeof value === "object" && value !== null && !Array.isArray(value)
    ? Object.entries(value)
        .map(([name, member]) => [name, sorted(member)] as const)
        .sort(([one], [other]) => (one < other ? -1 : 1))
    : value;

test("what leads from one object to another leads there, and touches neither", () => {
  fc.assert(
    fc.property(object, object, (before, after) => {
      const [beforeText, afterText] = [text(before), text(after)];
      const steps = diff(before, after);
      expect(sorted(steps.reduce<object>(take, before))).toEqual(sorted(after));
      expect([text(before), text(after)]).toEqual([beforeText, afterText]);
      expect(diff(before, structuredClone(before))).toEqual([]);
    }),
  );
});

test("each step is what its name says", () => {
  fc.assert(
    fc.property(object, object, (before, after) => {
      for (const { op, keys, ...rest } of diff(before, after)) {
        const [was, is] = [valueAt(before, keys), valueAt(after, keys)];
        expect([op, was === undefined, is === undefined]).toEqual([op, op === "add", op === "remove"]);
        expect(rest).toEqual(op === "remove" ? {} : { value: is });
      }
    }),
  );
});

test("a pointer tells any two ways apart, and escapes as RFC 6901 has it", () => {
  const keysOf = (pointer: string): string[] =>
    pointer
      .split("/")
      .slice(1)
      .map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"));
  fc.assert(
    fc.property(fc.array(key), (names) => {
      expect(keysOf(pointerOf(names))).toEqual(names);
    }),
  );
  expect(pointerOf(["a", "b/c~d"])).toBe("/a/b~1c~0d");
});

test("what is set is a member like any other", () => {
  const set = take({ other: 1 }, { op: "add", keys: ["__proto__"], value: 1 });
  expect(Object.getOwnPropertyDescriptor(set, "__proto__")).toEqual({
    value: 1,
    configurable: true,
    enumerable: true,
    writable: true,
  });
  expect(JSON.stringify(take(set, { op: "add", keys: ["a"], value: 2 }))).toBe('{"other":1,"__proto__":1,"a":2}');
  expect(JSON.stringify(take(set, { op: "remove", keys: ["__proto__"] }))).toBe('{"other":1}');
});
