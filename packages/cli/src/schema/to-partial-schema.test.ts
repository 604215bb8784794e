import { expect, test } from "vitest";
import type { JsonSchema } from "./json-schema.ts";
import { toPartialSchema } from "./to-partial-schema.ts";

const block = { type: "object", required: ["host"], properties: { host: { type: "string" } } };
const partialBlock = { type: "object", properties: { host: { type: "string" } }, additionalProperties: false };
const toPartial = (schema: JsonSchema) => toPartialSchema(schema, () => block);

test("nothing is required, and unknown fields are rejected", () => {
  const properties = { a: { type: "string" } };
  expect(toPartial({ type: "object", required: ["a"], properties, unevaluatedProperties: false })).toEqual({
    type: "object",
    properties,
    additionalProperties: false,
  });
});

test("a block that explicitly accepts other fields keeps doing so", () => {
  const schema = { type: ["object", "null"], additionalProperties: true };
  expect(toPartial(schema)).toEqual({ type: "object", additionalProperties: true });
});

test("null is not accepted, neither as a type nor as an alternative", () => {
  const reference = { $ref: "#/components/schemas/Block" };
  expect(toPartial({ description: "A block.", anyOf: [reference, { type: "null" }] })).toEqual({
    description: "A block.",
    $ref: "#/$defs/Block",
  });
  expect(toPartial({ type: ["string", "integer", "null"] })).toEqual({ type: ["string", "integer"] });
});

test("a read-only field matches nothing, and extensions are dropped", () => {
  const version = { description: "The version.", type: "integer", readOnly: true };
  expect(toPartial({ type: "object", properties: { version }, "x-absent-when": {} }).properties).toEqual({
    version: { description: "The version.", readOnly: true, not: {} },
  });
});

test("a part of an object matches any alternative of oneOf, whatever its discriminator", () => {
  const reference = { $ref: "#/components/schemas/Block" };
  expect(toPartial({ discriminator: { propertyName: "kind" }, oneOf: [reference, block] })).toEqual({
    anyOf: [{ $ref: "#/$defs/Block" }, partialBlock],
  });
});

test("the parts of allOf are one object", () => {
  const { properties, ...others } = partialBlock;
  expect(
    toPartial({
      allOf: [{ $ref: "#/components/schemas/Block" }, { properties: { port: { type: "integer" } } }],
    }),
  ).toEqual({ ...others, properties: { ...properties, port: { type: "integer" } } });
});

test("the items of a list and the values of a map have partial schemas", () => {
  expect(toPartial({ type: "array", items: block })).toEqual({ type: "array", items: partialBlock });
  const reference = { $ref: "#/components/schemas/Block" };
  expect(toPartial({ type: "object", additionalProperties: reference })).toEqual({
    type: "object",
    additionalProperties: { $ref: "#/$defs/Block" },
  });
});
