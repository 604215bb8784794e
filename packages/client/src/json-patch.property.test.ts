import fc from "fast-check";
import { expect, test } from "vitest";
import { apply, diff, keysOf, memberOf, valueAt } from "./json-patch.ts";

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
      const operations = diff(before, after);
      expect(sorted(apply(before, operations))).toEqual(sorted(after));
      expect([text(before), text(after)]).toEqual([beforeText, afterText]);
      expect(diff(before, structuredClone(before))).toEqual([]);
    }),
  );
});

test("each operation is what its name says", () => {
  fc.assert(
    fc.property(object, object, (before, after) => {
      for (const { op, path, ...rest } of diff(before, after)) {
        const [was, is] = [valueAt(before, path), valueAt(after, path)];
        expect([op, was === undefined, is === undefined]).toEqual([op, op === "add", op === "remove"]);
        expect(rest).toEqual(op === "remove" ? {} : { value: is });
      }
    }),
  );
});

test("any name comes through a path", () => {
  fc.assert(
    fc.property(fc.array(key), (names) => {
      expect(keysOf(names.reduce(memberOf, ""))).toEqual(names);
    }),
  );
  expect(memberOf("/a", "b/c~d")).toBe("/a/b~1c~0d");
  expect(keysOf("/a/b~1c~0d")).toEqual(["a", "b/c~d"]);
});

test("what is set is a member like any other", () => {
  const set = apply({}, [{ op: "add", path: "/__proto__", value: 1 }]);
  expect(set && Object.getOwnPropertyDescriptor(set, "__proto__")).toEqual({
    value: 1,
    configurable: true,
    enumerable: true,
    writable: true,
  });
});

test("where the object is lost that it changes, nothing comes of it", () => {
  expect(apply({ a: 1 }, [{ op: "add", path: "/a/b", value: 1 }])).toBeUndefined();
  expect(apply({}, [{ op: "remove", path: "/a/b" }])).toBeUndefined();
});
