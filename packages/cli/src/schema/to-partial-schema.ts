import type { JsonSchema } from "./json-schema.ts";

const isNullSchema = ({ type }: JsonSchema): boolean => type === "null";

const droppedKeywords = ["required", "unevaluatedProperties", "discriminator"];

/** Keywords that a partial declaration drops. Extensions of the document describe the server. */
const isDropped = (keyword: string): boolean => droppedKeywords.includes(keyword) || keyword.startsWith("x-");

const toDefinition = (reference: string): string => reference.replace("#/components/schemas/", "#/$defs/");

/** Returns the schema to which a reference points. */
type Resolve = (reference: string) => JsonSchema;

function toPartialProperty(schema: JsonSchema, resolve: Resolve): JsonSchema {
  // A field that only the server sets matches nothing.
  if (schema.readOnly === true) return { description: schema.description, readOnly: true, not: {} };
  return toPartialSchema(schema, resolve);
}

function toPartialProperties(properties: JsonSchema["properties"] = {}, resolve: Resolve): JsonSchema["properties"] {
  const entries = Object.entries(properties);
  return Object.fromEntries(entries.map(([name, property]) => [name, toPartialProperty(property, resolve)]));
}

/** The alternatives without null. A single one stands alone. A part of an object can match several of them. */
function toPartialAlternatives(alternatives: readonly JsonSchema[], resolve: Resolve): JsonSchema {
  const partial = alternatives
    .filter((alternative) => !isNullSchema(alternative))
    .map((alternative) => toPartialSchema(alternative, resolve));
  const [first = {}] = partial;
  return partial.length === 1 ? first : { anyOf: partial };
}

/** Merges the parts of an allOf, because each part alone would reject the fields of the others. */
function mergeParts(parts: readonly JsonSchema[], resolve: Resolve): JsonSchema {
  let merged: JsonSchema = {};
  for (const { $ref, ...part } of parts) {
    const partial = toPartialSchema($ref === undefined ? part : resolve($ref), resolve);
    merged = { ...merged, ...partial, properties: { ...merged.properties, ...partial.properties } };
  }
  return merged;
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
export function toPartialSchema(schema: JsonSchema, resolve: Resolve): JsonSchema {
  const { $ref, type, properties, additionalProperties, items, anyOf, oneOf, allOf, ...rest } = schema;
  const keywords = Object.entries(rest).filter(([keyword]) => !isDropped(keyword));
  let partial: JsonSchema = Object.fromEntries(keywords);
  if (allOf) partial = { ...mergeParts(allOf, resolve), ...partial };
  const alternatives = anyOf ?? oneOf;
  if (alternatives)
    partial = { ...partial, ...toPartialAlternatives(alternatives, resolve), description: schema.description };
  if ($ref !== undefined) partial = { ...partial, $ref: toDefinition($ref) };
  if (type !== undefined) partial = { ...partial, type: withoutNullType(type) };
  if (items !== undefined) partial = { ...partial, items: toPartialSchema(items, resolve) };
  if (properties) {
    const partialProperties = { ...partial.properties, ...toPartialProperties(properties, resolve) };
    partial = { ...partial, properties: partialProperties, additionalProperties: false };
  }
  if (additionalProperties === undefined) return partial;
  const isSchema = typeof additionalProperties === "object";
  return {
    ...partial,
    additionalProperties: isSchema ? toPartialSchema(additionalProperties, resolve) : additionalProperties,
  };
}
