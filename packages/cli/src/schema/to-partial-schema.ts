import type { JsonSchema } from "./json-schema.ts";

const isNullSchema = ({ type }: JsonSchema): boolean => type === "null";

/** Keywords that a partial declaration drops. Extensions of the document describe the server. */
const isDropped = (keyword: string): boolean =>
  keyword === "required" || keyword === "unevaluatedProperties" || keyword.startsWith("x-");

const toDefinition = (reference: string): string => reference.replace("#/components/schemas/", "#/$defs/");

function toPartialProperty(schema: JsonSchema): JsonSchema {
  // A field that only the server sets matches nothing.
  if (schema.readOnly === true) return { description: schema.description, readOnly: true, not: {} };
  return toPartialSchema(schema);
}

/** The alternatives without null. A single one stands alone. */
function toPartialAlternatives(alternatives: readonly JsonSchema[]): JsonSchema {
  const partial = alternatives.filter((alternative) => !isNullSchema(alternative)).map(toPartialSchema);
  const [first = {}] = partial;
  return partial.length === 1 ? first : { anyOf: partial };
}

function withoutNullType(type: string | readonly string[]): string | readonly string[] {
  const types = [type].flat().filter((name) => name !== "null");
  const [first = "null"] = types;
  return types.length > 1 ? types : first;
}

/**
 * Turns a schema of a request body into one that accepts any part of it: nothing is required, null and read-only fields
 * are rejected, and so are unknown fields, unless the schema explicitly allows them.
 */
export function toPartialSchema(schema: JsonSchema): JsonSchema {
  const { $ref, type, properties, additionalProperties, anyOf, allOf, ...rest } = schema;
  const keywords = Object.entries(rest).filter(([keyword]) => !isDropped(keyword));
  let partial: JsonSchema = Object.fromEntries(keywords);
  if (allOf) for (const part of allOf) partial = { ...toPartialSchema(part), ...partial };
  if (anyOf) partial = { ...partial, ...toPartialAlternatives(anyOf), description: schema.description };
  if ($ref !== undefined) partial = { ...partial, $ref: toDefinition($ref) };
  if (type !== undefined) partial = { ...partial, type: withoutNullType(type) };
  if (!properties) return additionalProperties === undefined ? partial : { ...partial, additionalProperties };
  const partialProperties = Object.entries(properties).map(([name, property]) => [name, toPartialProperty(property)]);
  return {
    ...partial,
    properties: Object.fromEntries(partialProperties),
    additionalProperties: additionalProperties ?? false,
  };
}
