import type { OpenApiDocument } from "../document/open-api-document.ts";
import type { JsonSchema } from "../schema/json-schema.ts";

/** One schema of the document with the keys that lead to it. */
export interface SchemaNode {
  readonly at: readonly string[];
  readonly schema: JsonSchema;
}

const schemasIn = (value: unknown, at: readonly string[]): readonly SchemaNode[] =>
  typeof value !== "object" || value === null
    ? []
    : Object.entries(value).flatMap(([key, child]) =>
        key === "schema" ? nodesOf(child, [...at, key]) : schemasIn(child, [...at, key]),
      );

function nodesOf(schema: JsonSchema, at: readonly string[]): readonly SchemaNode[] {
  const inMap = (keyword: "properties") =>
    Object.entries(schema[keyword] ?? {}).flatMap(([name, part]) => nodesOf(part, [...at, keyword, name]));
  const inList = (keyword: "allOf" | "anyOf") =>
    (schema[keyword] ?? []).flatMap((part, index) => nodesOf(part, [...at, keyword, String(index)]));
  const items = schema.items ? nodesOf(schema.items, [...at, "items"]) : [];
  return [{ at, schema }, ...inMap("properties"), ...inList("allOf"), ...inList("anyOf"), ...items];
}

/** Every schema of the document, inner ones included. */
export function schemaNodes({ components, paths }: OpenApiDocument): readonly SchemaNode[] {
  const { schemas, ...others } = components;
  return [
    ...Object.entries(schemas).flatMap(([name, schema]) => nodesOf(schema, ["components", "schemas", name])),
    ...schemasIn(others, ["components"]),
    ...schemasIn(paths, ["paths"]),
  ];
}
