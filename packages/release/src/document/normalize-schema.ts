import { isDeepStrictEqual } from "node:util";
import { isJsonObject, type JsonObject, toArray, toObject } from "../json/json-object.ts";
import { areDisjoint } from "./are-disjoint.ts";
import { isMergeable, mergeSchemas } from "./merge-schemas.ts";
import { resolveReference } from "./resolve-reference.ts";
import { exclusiveKeyword, schemaKeywords, schemaListKeywords, schemaMapKeywords } from "./schema-keywords.ts";

const nullSchema = { type: "null" };
const isNull = (schema: unknown): boolean => isDeepStrictEqual(schema, nullSchema);

const listTypes = (type: unknown): readonly unknown[] => (Array.isArray(type) ? type : [type]);

/** Sorts types, and writes a single type without a list. */
function normalizeTypes(schema: JsonObject): JsonObject {
  if (!Array.isArray(schema.type)) return schema;
  const types = schema.type.toSorted();
  return { ...schema, type: types.length === 1 ? types[0] : types };
}

/** Writes exclusive limits of integers as inclusive ones. */
function normalizeLimits(schema: JsonObject): JsonObject {
  const types = listTypes(schema.type).filter((type) => type !== "null");
  if (types.length !== 1 || types[0] !== "integer") return schema;
  const { exclusiveMinimum, exclusiveMaximum, ...remaining } = schema;
  const limits: JsonObject[] = [];
  if (typeof exclusiveMinimum === "number") limits.push({ minimum: Math.floor(exclusiveMinimum) + 1 });
  if (typeof exclusiveMaximum === "number") limits.push({ maximum: Math.ceil(exclusiveMaximum) - 1 });
  return limits.reduce<JsonObject>(mergeSchemas, remaining);
}

/** Returns the schema that also accepts null. Returns undefined if its keywords could reject null. */
function addNull(schema: JsonObject): JsonObject | undefined {
  const couldRejectNull = [...schemaListKeywords, "not"].some((keyword) => Object.hasOwn(schema, keyword));
  if (schema.type === undefined || couldRejectNull || !isMergeable({ ...schema, additionalProperties: undefined }))
    return undefined;
  const { const: constant, ...remaining } = schema;
  const values = constant === undefined ? schema.enum : [constant];
  const type = [...new Set([...listTypes(schema.type), "null"])];
  return Array.isArray(values) ? { ...remaining, type, enum: [...new Set([...values, null])] } : { ...remaining, type };
}

/** Returns schemas in one notation, so that schemas with the same meaning are equal. Needed only for comparisons. */
export function normalizeSchema(document: JsonObject, root: unknown): unknown {
  function normalize(schema: unknown, references: ReadonlySet<unknown>): unknown {
    if (!isJsonObject(schema) || schema.$ref !== undefined) return schema;
    const withChildren = normalizeChildren(schema, references);
    const flat = flattenAllOf(normalizeAlternatives(withChildren, references), references);
    return normalizeLimits(normalizeTypes(flat));
  }

  function normalizeChildren(schema: JsonObject, references: ReadonlySet<unknown>): JsonObject {
    const normalizeChild = (child: unknown) => normalize(child, references);
    const normalized: Record<string, unknown> = { ...schema };
    for (const keyword of schemaKeywords)
      if (isJsonObject(schema[keyword])) normalized[keyword] = normalizeChild(schema[keyword]);
    for (const keyword of schemaListKeywords)
      if (Array.isArray(schema[keyword])) normalized[keyword] = toArray(schema[keyword]).map(normalizeChild);
    for (const keyword of schemaMapKeywords) {
      if (!isJsonObject(schema[keyword])) continue;
      const entries = Object.entries(toObject(schema[keyword]));
      normalized[keyword] = Object.fromEntries(entries.map(([name, child]) => [name, normalizeChild(child)]));
    }
    return normalized;
  }

  /** Replaces a reference by its target, unless the target contains the reference. */
  function inline(schema: unknown, references: ReadonlySet<unknown>): unknown {
    if (!isJsonObject(schema) || schema.$ref === undefined || references.has(schema.$ref)) return schema;
    return normalize(resolveReference(document, schema), new Set([...references, schema.$ref]));
  }

  /** Writes an `allOf` as one schema. */
  function flattenAllOf(schema: JsonObject, references: ReadonlySet<unknown>): JsonObject {
    const { allOf, ...outer } = schema;
    if (allOf === undefined || !isMergeable(outer)) return schema;
    const parts = toArray(allOf).map((part) => ({ part, inlined: inline(part, references) }));
    const isFlat = ({ inlined }: { inlined: unknown }): boolean =>
      isMergeable(inlined) && inlined.unevaluatedProperties === undefined;
    const merged = parts
      .filter(isFlat)
      .reduce<JsonObject>((result, { inlined }) => mergeSchemas(result, inlined), outer);
    const remaining = [...toArray(merged.allOf), ...parts.filter((part) => !isFlat(part)).map(({ part }) => part)];
    return remaining.length > 0 ? { ...merged, allOf: remaining } : merged;
  }

  /** Writes `oneOf` as `anyOf`, types and null as a list of types, and a single alternative as an `allOf`. */
  function normalizeAlternatives(schema: JsonObject, references: ReadonlySet<unknown>): JsonObject {
    if (schema.anyOf !== undefined && schema.oneOf !== undefined) return schema;
    const { anyOf, oneOf, ...outer } = schema;
    const alternatives = toArray(anyOf ?? oneOf);
    if (alternatives.length === 0) return schema;
    const isExclusive = oneOf !== undefined && !areAllDisjoint(alternatives);
    if (isExclusive) return { ...outer, anyOf: alternatives, [exclusiveKeyword]: true };
    const single = joinAlternatives(alternatives, references);
    if (single === undefined) return { ...outer, anyOf: alternatives };
    return { ...outer, allOf: [...toArray(outer.allOf), single] };
  }

  /** Returns one schema with the meaning of all alternatives, or undefined. */
  function joinAlternatives(alternatives: readonly unknown[], references: ReadonlySet<unknown>): unknown {
    const withoutNull = alternatives.filter((alternative) => !isNull(alternative));
    const [first] = withoutNull;
    if (withoutNull.length === 1 && alternatives.length === 1) return first;
    if (withoutNull.length === 1) return addNull(toObject(inline(first, references)));
    const areTypes = alternatives.every((alternative) =>
      isDeepStrictEqual(Object.keys(toObject(alternative)), ["type"]),
    );
    return areTypes ? { type: alternatives.flatMap((alternative) => toObject(alternative).type) } : undefined;
  }

  const areAllDisjoint = (alternatives: readonly unknown[]): boolean =>
    alternatives.every((first, index) =>
      alternatives.slice(index + 1).every((second) => areDisjoint(document, first, second)),
    );

  return normalize(root, new Set());
}
