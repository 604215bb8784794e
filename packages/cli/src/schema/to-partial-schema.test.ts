import { expect, test } from "vitest";
import { toPartialSchema } from "./to-partial-schema.ts";

test("nothing is required, and unknown fields are rejected", () => {
  const properties = { a: { type: "string" } };
  expect(toPartialSchema({ type: "object", required: ["a"], properties, unevaluatedProperties: false })).toEqual({
    type: "object",
    properties,
    additionalProperties: false,
  });
});

test("a block that explicitly accepts other fields keeps doing so", () => {
  const schema = { type: ["object", "null"], additionalProperties: true };
  expect(toPartialSchema(schema)).toEqual({ type: "object", additionalProperties: true });
});

test("null is not accepted, neither as a type nor as an alternative", () => {
  const reference = { $ref: "#/components/schemas/Block" };
  expect(toPartialSchema({ description: "A block.", anyOf: [reference, { type: "null" }] })).toEqual({
    description: "A block.",
    $ref: "#/$defs/Block",
  });
  expect(toPartialSchema({ type: ["string", "integer", "null"] })).toEqual({ type: ["string", "integer"] });
});

test("a read-only field matches nothing, and extensions are dropped", () => {
  const version = { description: "The version.", type: "integer", readOnly: true };
  expect(toPartialSchema({ type: "object", properties: { version }, "x-absent-when": {} }).properties).toEqual({
    version: { description: "The version.", readOnly: true, not: {} },
  });
});
