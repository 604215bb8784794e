import { expect, test } from "vitest";
import { documentWith } from "./document.ts";
import { lint } from "./lint.ts";

const bare = { type: "object", properties: { width: { type: "integer" } } };
const whole = "#/paths/~1things/put/requestBody/content/application~1json/schema";

test("described properties pass, nested, combined or behind a reference", async () => {
  const property = { description: "How wide it is.", type: "integer" };
  const object = { type: "object", properties: { width: property } };
  const properties = {
    direct: property,
    list: { description: "Some.", type: "array", items: object },
    nested: { ...object, description: "Outer." },
    optional: { description: "One or none.", anyOf: [object, { type: "null" }] },
    referred: { $ref: "#/components/schemas/Size" },
  };
  const schemas = { Size: { ...object, description: "How large it is." } };
  expect(await lint(documentWith({ schema: { type: "object", properties } }, schemas))).toEqual([]);
});

test.for([
  ["a property without a description", { width: { type: "integer" } }, "/properties/width"],
  ["a property with an empty description", { width: { description: "", type: "integer" } }, "/properties/width"],
  [
    "a nested property without a description",
    { size: { ...bare, description: "Outer." } },
    "/properties/size/properties/width",
  ],
  [
    "a property of a block or null without a description",
    { size: { description: "Outer.", anyOf: [bare, { type: "null" }] } },
    "/properties/size/anyOf/0/properties/width",
  ],
] as const)("%s is reported", async ([, properties, place]) => {
  const problems = await lint(documentWith({ schema: { type: "object", properties } }));
  expect(problems).toEqual([`rule/property-description at ${whole}${place}/description`]);
});

test("a property that refers to a schema without a description is reported there", async () => {
  const properties = { size: { $ref: "#/components/schemas/Size" } };
  const problems = await lint(documentWith({ schema: { type: "object", properties } }, { Size: { type: "object" } }));
  expect(problems).toEqual(["rule/property-description at #/components/schemas/Size/description"]);
});
