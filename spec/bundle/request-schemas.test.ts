import { expect, test } from "vitest";
import { type BundledDocument, deriveRequestSchemas, type Schema } from "./request-schemas.ts";

const reference = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });
const content = (schema: Schema) => ({ content: { "application/json": { schema } } });

/** A document with one operation, whose request has the schema `Body` and whose response has `Settings`. */
function createDocument(schemas: Record<string, Schema>): BundledDocument {
  const operation = {
    requestBody: content(reference("Body")),
    responses: { 200: { $ref: "#/components/responses/settings" } },
  };
  return {
    paths: { "/settings": { put: operation } },
    components: { schemas, responses: { settings: content(reference("Settings")) } },
  };
}

const derive = (schemas: Record<string, Schema>) => deriveRequestSchemas(createDocument(schemas)).components.schemas;

const body: Schema = { title: "Body", allOf: [reference("Settings")] };
const settings = (colour: Schema): Schema => ({ title: "Settings", type: "object", properties: { colour } });

test("schemas that requests and responses share stay one if nothing differs", () => {
  const schemas = { Body: body, Settings: settings({ type: "string" }) };
  expect(derive(schemas)).toEqual(schemas);
});

test("a keyword for requests is in the request's copy, and not in the response", () => {
  const colour = { type: "string", "x-in-requests": { pattern: "^#" } };
  expect(derive({ Body: body, Settings: settings(colour) })).toEqual({
    Body: { title: "Body", allOf: [reference("SettingsRequest")] },
    Settings: settings({ type: "string" }),
    SettingsRequest: { ...settings({ type: "string", pattern: "^#" }), title: "SettingsRequest" },
  });
});

test("alternatives for requests replace the type", () => {
  const anyOf = [{ type: "string", format: "uri" }, { const: "" }];
  const derived = derive({ Body: body, Settings: settings({ type: "string", "x-in-requests": { anyOf } }) });
  expect(derived.SettingsRequest?.properties).toEqual({ colour: { anyOf } });
  expect(derived.Settings?.properties).toEqual({ colour: { type: "string" } });
});

test("a schema gets a copy if one that it refers to does", () => {
  const derived = derive({
    Body: body,
    Settings: settings(reference("Colour")),
    Colour: { type: "string", "x-in-requests": { pattern: "^#" } },
  });
  expect(derived.SettingsRequest?.properties).toEqual({ colour: reference("ColourRequest") });
  expect(derived.Settings?.properties).toEqual({ colour: reference("Colour") });
});

test("a body without null removes null from every schema that it refers to, in requests only", () => {
  const colour = { type: ["string", "null"] };
  const size: Schema = { anyOf: [{ type: "integer" }, { type: "null" }] };
  const properties = { colour, size };
  const derived = derive({ Body: { ...body, "x-without-null": true }, Settings: { type: "object", properties } });
  expect(derived.SettingsRequest?.properties).toEqual({
    colour: { type: "string" },
    size: { anyOf: [{ type: "integer" }] },
  });
  expect(derived.Settings?.properties).toEqual(properties);
  expect(derived.Body).not.toHaveProperty("x-without-null");
});

test("a schema that only requests have keeps its name", () => {
  const derived = derive({
    Body: { type: "object", properties: { note: { type: "string", "x-in-requests": { maxLength: 5 } } } },
    Settings: { type: "object" },
  });
  expect(Object.keys(derived)).toEqual(["Body", "Settings"]);
  expect(derived.Body?.properties).toEqual({ note: { type: "string", maxLength: 5 } });
});

test("examples are not changed", () => {
  const colour = { type: ["string", "null"], examples: [null, "#000000"] };
  const derived = derive({ Body: { ...body, "x-without-null": true }, Settings: settings(colour) });
  expect(derived.SettingsRequest?.properties).toEqual({ colour: { type: "string", examples: [null, "#000000"] } });
});

test("a schema of a body without null stays one if it never accepts null", () => {
  const schemas = { Body: body, Settings: settings(reference("Colour")), Colour: { type: "string" } };
  expect(derive({ ...schemas, Body: { ...body, "x-without-null": true } })).toEqual(schemas);
});

test("the mapping of a discriminator leads to the schemas of requests", () => {
  const mapping = { dark: "#/components/schemas/Dark" };
  const choice: Schema = { oneOf: [reference("Dark")], discriminator: { propertyName: "kind", mapping } };
  const derived = derive({
    Body: body,
    Settings: settings(choice),
    Dark: { type: "object", properties: { colour: { type: "string", "x-in-requests": { pattern: "^#" } } } },
  });
  expect(derived.SettingsRequest?.properties).toEqual({
    colour: {
      oneOf: [reference("DarkRequest")],
      discriminator: { propertyName: "kind", mapping: { dark: "#/components/schemas/DarkRequest" } },
    },
  });
  expect(derived.Settings?.properties).toEqual({ colour: choice });
});
