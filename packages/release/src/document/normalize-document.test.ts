import { expect, test } from "vitest";
import { normalizeDocument } from "./normalize-document.ts";

const schemas = {
  Node: { type: "object", properties: { next: { anyOf: [{ $ref: "#/components/schemas/Node" }, { type: "null" }] } } },
  Named: { type: "object", properties: { name: { type: "string" } } },
  Closed: { type: "object", properties: { id: { type: "string" } }, additionalProperties: false },
};
const refer = (name: keyof typeof schemas) => ({ $ref: `#/components/schemas/${name}` });

function normalize(schema: object): unknown {
  const { paths } = normalizeDocument({ paths: { "/": { get: { schema } } }, components: { schemas } });
  return paths;
}

test.for([
  ["joins an allOf", { allOf: [refer("Named"), { required: ["name"] }] }, { ...schemas.Named, required: ["name"] }],
  ["keeps the strictest limit", { minimum: 1, allOf: [{ minimum: 2 }, { maximum: 5 }] }, { minimum: 2, maximum: 5 }],
  ["keeps two patterns", { pattern: "a", allOf: [{ pattern: "b" }] }, { pattern: "a", allOf: [{ pattern: "b" }] }],
  [
    "keeps an allOf with a schema that rejects other fields",
    { allOf: [refer("Closed"), { properties: { name: {} } }] },
    { properties: { name: {} }, allOf: [refer("Closed")] },
  ],
  [
    "adds null to an enum",
    { oneOf: [{ type: "string", enum: ["a"] }, { type: "null" }] },
    { type: ["null", "string"], enum: ["a", null] },
  ],
  [
    "keeps a oneOf that null matches twice",
    { oneOf: [{ type: ["string", "null"] }, { type: "null" }] },
    { anyOf: [{ type: ["null", "string"] }, { type: "null" }], "x-exclusive": true },
  ],
  [
    "keeps exclusive limits of numbers",
    { type: "number", exclusiveMinimum: 1 },
    { type: "number", exclusiveMinimum: 1 },
  ],
  [
    "keeps the strictest limit of an integer",
    { type: "integer", minimum: 3, exclusiveMinimum: 3.5 },
    { type: "integer", minimum: 4 },
  ],
  [
    "does not look into examples",
    { examples: [{ allOf: [{ type: "string" }] }] },
    { examples: [{ allOf: [{ type: "string" }] }] },
  ],
] as const)("%s", ([, schema, expected]) => {
  expect(normalize(schema)).toEqual({ "/": { get: { schema: expected } } });
});

test("a schema that refers to itself is written out once", () => {
  expect(normalize({ anyOf: [refer("Node"), { type: "null" }] })).toEqual({
    "/": {
      get: {
        schema: {
          type: ["null", "object"],
          properties: { next: { anyOf: [refer("Node"), { type: "null" }] } },
        },
      },
    },
  });
});
