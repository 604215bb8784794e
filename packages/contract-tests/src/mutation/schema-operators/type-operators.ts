import type { JsonSchema } from "../../schema/json-schema.ts";
import type { SchemaNode } from "../list-schema-nodes.ts";
import { type DetailedChange, dropKeyword, type SchemaOperator } from "./schema-operator.ts";

const nullSchema = { type: "null" };
const primitiveTypes = ["string", "integer", "number", "boolean"];
const addedTypes = ["string", "integer", "boolean", "array", "object"];

const listTypes = ({ type = [] }: JsonSchema): readonly string[] => [type].flat();
const isNull = ({ type }: JsonSchema): boolean => type === "null";

function changeType({ location, schema }: SchemaNode): readonly DetailedChange[] {
  const changedTypes = listTypes(schema).filter((type) => type !== "null");
  return changedTypes.flatMap((type) =>
    primitiveTypes
      .filter((candidate) => candidate !== type)
      .map((newType): DetailedChange => [newType, { location: [...location, "type"], value: newType }]),
  );
}

function widenType({ location, schema }: SchemaNode): readonly DetailedChange[] {
  const types = listTypes(schema);
  // A constant rejects the values of other types anyway.
  if (types.length === 0 || isNull(schema) || schema.const !== undefined) return [];
  return addedTypes
    .filter((type) => !types.includes(type))
    .map((type) => [type, { location: [...location, "type"], value: [...types, type] }]);
}

function flipNullable({ location, schema }: SchemaNode): readonly DetailedChange[] {
  const { anyOf } = schema;
  if (anyOf) {
    const nonNull = anyOf.filter((part) => !isNull(part));
    const isNullable = nonNull.length < anyOf.length;
    return [["", { location: [...location, "anyOf"], value: isNullable ? nonNull : [...anyOf, nullSchema] }]];
  }
  const types = listTypes(schema);
  const typeLocation = [...location, "type"];
  if (types.length > 1) return [["", { location: typeLocation, value: types[0] }]];
  if (types.length === 0 || isNull(schema)) return [];
  return [["", { location: typeLocation, value: [...types, "null"] }]];
}

function dropAlternative({ location, schema: { anyOf = [] } }: SchemaNode): readonly DetailedChange[] {
  return anyOf.flatMap((part, index): DetailedChange[] =>
    isNull(part) ? [] : [[String(index), { location: [...location, "anyOf", String(index)] }]],
  );
}

function dropPart({ location, schema: { allOf = [] } }: SchemaNode): readonly DetailedChange[] {
  return allOf.map((_part, index) => [String(index), { location: [...location, "allOf", String(index)] }]);
}

/** Operators on types and combinations of schemas, by name. */
export const typeOperators: Readonly<Record<string, SchemaOperator>> = {
  "change type": changeType,
  "widen type": widenType,
  "drop type": dropKeyword("type"),
  "flip nullable": flipNullable,
  "drop an alternative": dropAlternative,
  "drop a part": dropPart,
};
