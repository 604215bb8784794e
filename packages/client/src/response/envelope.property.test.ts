import fc from "fast-check";
import { expect, test } from "vitest";
import { isSuccess, readEnvelope } from "./envelope.ts";

const item = fc.oneof(
  fc.jsonValue(),
  fc.record({ code: fc.jsonValue(), message: fc.jsonValue() }, { requiredKeys: [] }),
);
const items = fc.oneof(fc.jsonValue(), fc.array(item));
const envelope = fc.record(
  { success: fc.oneof(fc.boolean(), fc.jsonValue()), errors: items, messages: items, result: fc.jsonValue() },
  { requiredKeys: [] },
);

const isItem = (value: unknown): boolean =>
  typeof value === "object" && value !== null && "message" in value && typeof value.message === "string";

test("any JSON value is read, into arrays of objects that have a message, in their order", () => {
  fc.assert(
    fc.property(fc.oneof(fc.jsonValue(), envelope), (answer) => {
      const read = readEnvelope(answer);
      const given = Object(answer) as Record<string, unknown>;
      expect(read !== undefined).toBe(typeof given.success === "boolean" && !Array.isArray(answer));
      for (const name of ["errors", "messages"] as const) {
        const list = given[name];
        if (read !== undefined) expect(read[name]).toEqual(Array.isArray(list) ? list.filter(isItem) : []);
      }
    }),
    { numRuns: 1_000 },
  );
});

test("only an object whose success is true is a success", () => {
  fc.assert(
    fc.property(fc.oneof(fc.jsonValue(), envelope), (answer) => {
      const succeeded = typeof answer === "object" && answer !== null && "success" in answer && answer.success === true;
      expect(isSuccess(answer)).toBe(succeeded);
    }),
    { numRuns: 1_000 },
  );
});
