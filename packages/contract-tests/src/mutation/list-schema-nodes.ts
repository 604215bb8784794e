import type { OpenApiDocument } from "../document/open-api-document.ts";
import type { JsonSchema } from "../schema/json-schema.ts";

/** One schema of the document with its location. */
export interface SchemaNode {
  /** The keys that lead from the root of the document to the schema. */
  readonly location: readonly string[];
  readonly schema: JsonSchema;
}

/** Lists a schema with the schemas inside it. */
function listInner(schema: JsonSchema, location: readonly string[]): readonly SchemaNode[] {
  const { properties = {}, allOf = [], anyOf = [], items } = schema;
  const listParts = (keyword: string, parts: readonly JsonSchema[]) =>
    parts.flatMap((part, index) => listInner(part, [...location, keyword, String(index)]));
  const members = Object.entries(properties).flatMap(([name, property]) =>
    listInner(property, [...location, "properties", name]),
  );
  const itemNodes = items ? listInner(items, [...location, "items"]) : [];
  return [{ location, schema }, ...members, ...listParts("allOf", allOf), ...listParts("anyOf", anyOf), ...itemNodes];
}

/** Finds the schemas in a part of the document that is not itself a schema. */
function findSchemas(value: unknown, location: readonly string[]): readonly SchemaNode[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) => {
    const childLocation = [...location, key];
    return key === "schema" ? listInner(child, childLocation) : findSchemas(child, childLocation);
  });
}

/** Lists every schema of the document, including inner ones. */
export function listSchemaNodes({ components, paths }: OpenApiDocument): readonly SchemaNode[] {
  const { schemas, ...otherComponents } = components;
  const componentNodes = Object.entries(schemas).flatMap(([name, schema]) =>
    listInner(schema, ["components", "schemas", name]),
  );
  return [...componentNodes, ...findSchemas(otherComponents, ["components"]), ...findSchemas(paths, ["paths"])];
}
