import fc from "fast-check";
import { expect, test } from "vitest";
import { isSuccessEnvelope, readEnvelope } from "./envelope.ts";

const item = fc.oneof(
  fc.jsonValue(),
  fc.record({ code: fc.jsonValue(), message: fc.jsonValue() }, { requiredKeys: [] }),
);
const items = fc.oneof(fc.jsonValue(), fc.array(item));
const envelope = fc.record(
  { success: fc.oneof(fc.boolean(), fc.jsonValue()), errors: items, messages: items, result: fc.jsonValue() },
  { requiredKeys: [] },
);

const hasMessage = (value: unknown): boolean =>
  typeof value === "object" && value !== null && "message" in value && typeof value.message === "string";

test("readEnvelope returns the items that have a message, in their order, for any envelope", () => {
  fc.assert(
    fc.property(fc.oneof(fc.jsonValue(), envelope), (json) => {
      const result = readEnvelope(json);
      const members = Object(json) as Record<string, unknown>;
      expect(result !== undefined).toBe(typeof members.success === "boolean" && !Array.isArray(json));
      for (const name of ["errors", "messages"] as const) {
        const list = members[name];
        if (result !== undefined) expect(result[name]).toEqual(Array.isArray(list) ? list.filter(hasMessage) : []);
      }
    }),
    { numRuns: 1_000 },
  );
});

test("isSuccessEnvelope accepts only an object whose success is true", () => {
  fc.assert(
    fc.property(fc.oneof(fc.jsonValue(), envelope), (json) => {
      const isSuccess = typeof json === "object" && json !== null && "success" in json && json.success === true;
      expect(isSuccessEnvelope(json)).toBe(isSuccess);
    }),
    { numRuns: 1_000 },
  );
});
