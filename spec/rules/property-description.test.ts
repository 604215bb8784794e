import { expect, test } from "vitest";
import { createDocument } from "./create-document.ts";
import { lintDocument } from "./lint-document.ts";

const objectWithUndescribedWidth = { type: "object", properties: { width: { type: "integer" } } };
const schemaPointer = "#/paths/~1things/put/requestBody/content/application~1json/schema";
const nullType = { type: "null" };

test("accepts described properties: direct, nested, in an array, in anyOf and behind $ref", async () => {
  const width = { description: "The width.", type: "integer" };
  const object = { type: "object", properties: { width } };
  const properties = {
    direct: width,
    list: { description: "A list.", type: "array", items: object },
    nested: { ...object, description: "A nested object." },
    nullable: { description: "A nullable object.", anyOf: [object, nullType] },
    reference: { $ref: "#/components/schemas/Size" },
  };
  const schemas = { Size: { ...object, description: "The size." } };
  const document = createDocument({ schema: { type: "object", properties } }, schemas);
  expect(await lintDocument(document)).toEqual([]);
});

test.for([
  ["a property without a description", { width: { type: "integer" } }, "/properties/width"],
  ["a property with an empty description", { width: { description: "", type: "integer" } }, "/properties/width"],
  [
    "a nested property without a description",
    { size: { ...objectWithUndescribedWidth, description: "The size." } },
    "/properties/size/properties/width",
  ],
  [
    "a property of a nullable object without a description",
    { size: { description: "The size.", anyOf: [objectWithUndescribedWidth, nullType] } },
    "/properties/size/anyOf/0/properties/width",
  ],
] as const)("reports %s", async ([, properties, pointer]) => {
  const problems = await lintDocument(createDocument({ schema: { type: "object", properties } }));
  expect(problems).toEqual([`rule/property-description at ${schemaPointer}${pointer}/description`]);
});

test("reports a property behind $ref at the schema without a description", async () => {
  const properties = { size: { $ref: "#/components/schemas/Size" } };
  const schemas = { Size: { type: "object" } };
  const problems = await lintDocument(createDocument({ schema: { type: "object", properties } }, schemas));
  expect(problems).toEqual(["rule/property-description at #/components/schemas/Size/description"]);
});
