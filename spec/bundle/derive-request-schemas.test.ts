import { expect, test } from "vitest";
import { type BundledDocument, deriveRequestSchemas, type Schema } from "./derive-request-schemas.ts";

const createReference = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });
const createContent = (schema: Schema) => ({ content: { "application/json": { schema } } });

/** Creates a document with one operation. Its request has the schema `Body`, and its response has `Settings`. */
function createDocument(schemas: Record<string, Schema>): BundledDocument {
  const operation = {
    requestBody: createContent(createReference("Body")),
    responses: { 200: { $ref: "#/components/responses/settings" } },
  };
  return {
    paths: { "/settings": { put: operation } },
    components: { schemas, responses: { settings: createContent(createReference("Settings")) } },
  };
}

const deriveSchemas = (schemas: Record<string, Schema>) =>
  deriveRequestSchemas(createDocument(schemas)).components.schemas;

const body: Schema = { title: "Body", allOf: [createReference("Settings")] };
const createSettings = (colour: Schema): Schema => ({ title: "Settings", type: "object", properties: { colour } });

test("keeps one schema for requests and responses that do not differ", () => {
  const schemas = { Body: body, Settings: createSettings({ type: "string" }) };
  expect(deriveSchemas(schemas)).toEqual(schemas);
});

test("adds a request keyword to the request's copy only", () => {
  const colour = { type: "string", "x-in-requests": { pattern: "^#" } };
  expect(deriveSchemas({ Body: body, Settings: createSettings(colour) })).toEqual({
    Body: { title: "Body", allOf: [createReference("SettingsRequest")] },
    Settings: createSettings({ type: "string" }),
    SettingsRequest: { ...createSettings({ type: "string", pattern: "^#" }), title: "SettingsRequest" },
  });
});

test("replaces the type with the alternatives for requests", () => {
  const anyOf = [{ type: "string", format: "uri" }, { const: "" }];
  const derived = deriveSchemas({
    Body: body,
    Settings: createSettings({ type: "string", "x-in-requests": { anyOf } }),
  });
  expect(derived.SettingsRequest?.properties).toEqual({ colour: { anyOf } });
  expect(derived.Settings?.properties).toEqual({ colour: { type: "string" } });
});

test("copies a schema that refers to a copied schema", () => {
  const derived = deriveSchemas({
    Body: body,
    Settings: createSettings(createReference("Colour")),
    Colour: { type: "string", "x-in-requests": { pattern: "^#" } },
  });
  expect(derived.SettingsRequest?.properties).toEqual({ colour: createReference("ColourRequest") });
  expect(derived.Settings?.properties).toEqual({ colour: createReference("Colour") });
});

test("removes null from every schema to which a body without null refers, in requests only", () => {
  const colour = { type: ["string", "null"] };
  const size: Schema = { anyOf: [{ type: "integer" }, { type: "null" }] };
  const properties = { colour, size };
  const derived = deriveSchemas({
    Body: { ...body, "x-without-null": true },
    Settings: { type: "object", properties },
  });
  expect(derived.SettingsRequest?.properties).toEqual({
    colour: { type: "string" },
    size: { anyOf: [{ type: "integer" }] },
  });
  expect(derived.Settings?.properties).toEqual(properties);
  expect(derived.Body).not.toHaveProperty("x-without-null");
});

test("keeps the name of a schema that only requests use", () => {
  const derived = deriveSchemas({
    Body: { type: "object", properties: { note: { type: "string", "x-in-requests": { maxLength: 5 } } } },
    Settings: { type: "object" },
  });
  expect(Object.keys(derived)).toEqual(["Body", "Settings"]);
  expect(derived.Body?.properties).toEqual({ note: { type: "string", maxLength: 5 } });
});

test("does not change examples", () => {
  const colour = { type: ["string", "null"], examples: [null, "#000000"] };
  const derived = deriveSchemas({ Body: { ...body, "x-without-null": true }, Settings: createSettings(colour) });
  expect(derived.SettingsRequest?.properties).toEqual({ colour: { type: "string", examples: [null, "#000000"] } });
});

test("keeps one schema for a body without null if no schema accepts null", () => {
  const schemas = { Body: body, Settings: createSettings(createReference("Colour")), Colour: { type: "string" } };
  expect(deriveSchemas({ ...schemas, Body: { ...body, "x-without-null": true } })).toEqual(schemas);
});

test("maps a discriminator to the schemas of requests", () => {
  const mapping = { dark: "#/components/schemas/Dark" };
  const choice: Schema = { oneOf: [createReference("Dark")], discriminator: { propertyName: "kind", mapping } };
  const derived = deriveSchemas({
    Body: body,
    Settings: createSettings(choice),
    Dark: { type: "object", properties: { colour: { type: "string", "x-in-requests": { pattern: "^#" } } } },
  });
  expect(derived.SettingsRequest?.properties).toEqual({
    colour: {
      oneOf: [createReference("DarkRequest")],
      discriminator: { propertyName: "kind", mapping: { dark: "#/components/schemas/DarkRequest" } },
    },
  });
  expect(derived.Settings?.properties).toEqual({ colour: choice });
});
