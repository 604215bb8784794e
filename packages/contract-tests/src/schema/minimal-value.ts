import type { JsonSchema } from "./json-schema.ts";

const byType: Readonly<Record<string, unknown>> = {
  array: [],
  boolean: true,
  integer: 1,
  null: null,
  number: 1,
  object: {},
  string: "text",
};

/** The least that the schema accepts: of an object only what is required. */
export function minimalValue(
  [schema = {}]: readonly JsonSchema[],
  alternativesOf: (property: JsonSchema) => readonly JsonSchema[],
): unknown {
  if (schema.const !== undefined) return schema.const;
  const [listed] = schema.enum ?? schema.examples ?? [];
  if (listed !== undefined) return listed;
  const { required = [], properties = {}, type = "null" } = schema;
  if (type !== "object") return byType[String(type)];
  return Object.fromEntries(
    required.map((name) => [name, minimalValue(alternativesOf(properties[name] ?? {}), alternativesOf)]),
  );
}
