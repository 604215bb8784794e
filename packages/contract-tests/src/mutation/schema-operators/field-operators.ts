import type { SchemaNode } from "../list-schema-nodes.ts";
import { type DetailedChange, dropKeyword, type SchemaOperator } from "./schema-operator.ts";

function dropRequired({ location, schema: { required = [] } }: SchemaNode): readonly DetailedChange[] {
  return required.map((name, index) => [name, { location: [...location, "required", String(index)] }]);
}

function addRequired({ location, schema: { properties = {}, required = [] } }: SchemaNode): readonly DetailedChange[] {
  const optionalNames = Object.keys(properties).filter((name) => !required.includes(name));
  return optionalNames.map((name) => [name, { location: [...location, "required"], value: [...required, name] }]);
}

function renameField({ location, schema: { properties = {} } }: SchemaNode): readonly DetailedChange[] {
  return Object.entries(properties).map(([name, value]) => [
    name,
    { location: [...location, "properties", name] },
    { location: [...location, "properties", `${name}_renamed`], value },
  ]);
}

function dropField({ location, schema: { properties = {} } }: SchemaNode): readonly DetailedChange[] {
  return Object.keys(properties).map((name) => [name, { location: [...location, "properties", name] }]);
}

function addField({ location, schema: { properties } }: SchemaNode): readonly DetailedChange[] {
  if (properties === undefined) return [];
  return [["", { location: [...location, "properties", "another_field"], value: { type: "boolean" } }]];
}

function addReadOnly({ location, schema: { properties = {} } }: SchemaNode): readonly DetailedChange[] {
  const writableProperties = Object.entries(properties).filter(([, { readOnly }]) => !readOnly);
  return writableProperties.map(([name]) => [
    name,
    { location: [...location, "properties", name, "readOnly"], value: true },
  ]);
}

function closeObject({ location, schema }: SchemaNode): readonly DetailedChange[] {
  if (schema.properties === undefined || schema.unevaluatedProperties !== undefined) return [];
  return [["", { location: [...location, "unevaluatedProperties"], value: false }]];
}

/** Operators on the fields of objects and the items of arrays, by name. */
export const fieldOperators: Readonly<Record<string, SchemaOperator>> = {
  "drop required": dropRequired,
  "add required": addRequired,
  "rename field": renameField,
  "drop field": dropField,
  "add field": addField,
  "drop readOnly": dropKeyword("readOnly"),
  "add readOnly": addReadOnly,
  "drop deprecated": dropKeyword("deprecated"),
  "open an object": dropKeyword("unevaluatedProperties"),
  "close an object": closeObject,
  "drop items": dropKeyword("items"),
};
