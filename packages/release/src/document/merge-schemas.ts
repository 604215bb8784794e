import { isDeepStrictEqual } from "node:util";
import { isJsonObject, type JsonObject, toArray, toObject } from "../json/json-object.ts";
import { annotationKeywords, exclusiveKeyword } from "./schema-keywords.ts";

/** Returns the value that has the meaning of both values together, or undefined if no single value has it. */
type Merge = (first: unknown, second: unknown) => unknown;

/** Keywords whose meaning depends on the keywords next to them, so that they cannot move to another schema. */
const contextKeywords = [
  "$ref",
  "patternProperties",
  "prefixItems",
  "contains",
  "if",
  "discriminator",
  exclusiveKeyword,
];

function intersect(first: readonly unknown[], second: readonly unknown[]): readonly unknown[] | undefined {
  const common = first.filter((value) => second.some((candidate) => isDeepStrictEqual(candidate, value)));
  return common.length === 0 ? undefined : common;
}

const listTypes = (type: unknown): readonly unknown[] => (Array.isArray(type) ? type : [type]);

function mergeTypes(first: unknown, second: unknown): unknown {
  const types = intersect(listTypes(first), listTypes(second));
  return types?.length === 1 ? types[0] : types;
}

function mergeProperties(first: unknown, second: unknown): JsonObject {
  const merged = { ...toObject(first) };
  for (const [name, property] of Object.entries(toObject(second)))
    merged[name] = Object.hasOwn(merged, name) ? mergeSchemas(merged[name], property) : property;
  return merged;
}

const mergeRequired: Merge = (first, second) => [...new Set([...toArray(first), ...toArray(second)])];
const mergeEnums: Merge = (first, second) => intersect(toArray(first), toArray(second));
const findLarger: Merge = (first, second) => Math.max(Number(first), Number(second));
const findSmaller: Merge = (first, second) => Math.min(Number(first), Number(second));
const isEitherTrue: Merge = (first, second) => first === true || second === true;
const keepFirst: Merge = (first) => first;

const mergers = new Map<string, Merge>([
  ["type", mergeTypes],
  ["properties", mergeProperties],
  ["required", mergeRequired],
  ["enum", mergeEnums],
  ...["minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties"].map(
    (name) => [name, findLarger] as const,
  ),
  ...["maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties"].map(
    (name) => [name, findSmaller] as const,
  ),
  ...["readOnly", "writeOnly", "deprecated", "uniqueItems"].map((name) => [name, isEitherTrue] as const),
  ...annotationKeywords.map((name) => [name, keepFirst] as const),
]);

/** Whether the keywords of the schema keep their meaning next to the keywords of another schema. */
export function isMergeable(schema: unknown): schema is JsonObject {
  if (!isJsonObject(schema) || contextKeywords.some((keyword) => Object.hasOwn(schema, keyword))) return false;
  return schema.additionalProperties === undefined || schema.additionalProperties === true;
}

/**
 * Returns one schema that accepts what both schemas accept. Keywords that cannot be merged, such as two patterns, move
 * into an `allOf`.
 */
export function mergeSchemas(first: unknown, second: unknown): JsonObject {
  if (isDeepStrictEqual(first, second)) return toObject(first);
  if (!isMergeable(first) || !isMergeable(second)) return { allOf: [first, second] };
  const merged: Record<string, unknown> = { ...first };
  const remaining: Record<string, unknown> = {};
  for (const [keyword, value] of Object.entries(second)) {
    const isNew = merged[keyword] === undefined || isDeepStrictEqual(merged[keyword], value);
    const mergedValue = isNew ? value : mergers.get(keyword)?.(merged[keyword], value);
    if (mergedValue === undefined) remaining[keyword] = value;
    else merged[keyword] = mergedValue;
  }
  const parts = [...toArray(merged.allOf), ...(Object.keys(remaining).length > 0 ? [remaining] : [])];
  return parts.length > 0 ? { ...merged, allOf: parts } : merged;
}
