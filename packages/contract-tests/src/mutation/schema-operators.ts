import type { JsonSchema } from "../schema/json-schema.ts";
import type { Change } from "./mutant.ts";
import type { SchemaNode } from "./schema-nodes.ts";

type Broken = readonly [detail: string, ...changes: readonly Change[]];

/** The ways in which one operator breaks one schema. */
export type SchemaOperator = (node: SchemaNode) => readonly Broken[];

const nullType = { type: "null" };
const otherTypes = ["string", "integer", "boolean", "array", "object"];
const typesOf = ({ type = [] }: JsonSchema): readonly string[] => [type].flat();
const isNull = ({ type }: JsonSchema): boolean => type === "null";

const drop =
  (keyword: keyof JsonSchema): SchemaOperator =>
  ({ at, schema }) =>
    schema[keyword] === undefined ? [] : [["", { at: [...at, keyword] }]];

const shift =
  (keyword: "minimum" | "maximum" | "maxLength", by: number): SchemaOperator =>
  ({ at, schema }) =>
    schema[keyword] === undefined ? [] : [["", { at: [...at, keyword], value: schema[keyword] + by }]];

const replaceText =
  (keyword: "pattern" | "format", by: (text: string) => readonly string[]): SchemaOperator =>
  ({ at, schema: { [keyword]: text } }) =>
    text === undefined
      ? []
      : by(text)
          .filter((value) => value !== text)
          .map((value) => [value, { at: [...at, keyword], value }] as const);

const loosened = (pattern: string) => [
  pattern.replace("^", ""),
  pattern.replace("$", ""),
  pattern.replace("A-F", "A-G"),
];
const tightened = (pattern: string) => [
  pattern.replace("a-f", "a-e"),
  pattern.replace("?", ""),
  pattern.replace("0-9", "1-9"),
  `${pattern.slice(0, -1)}x`,
];

/** Every operator on schemas by its name. */
export const schemaOperators: Readonly<Record<string, SchemaOperator>> = {
  "drop required": ({ at, schema: { required = [] } }) =>
    required.map((name, index) => [name, { at: [...at, "required", String(index)] }]),
  "add required": ({ at, schema: { properties = {}, required = [] } }) =>
    Object.keys(properties)
      .filter((name) => !required.includes(name))
      .map((name) => [name, { at: [...at, "required"], value: [...required, name] }]),
  "change type": ({ at, schema }) =>
    typesOf(schema).flatMap((type) =>
      type === "null"
        ? []
        : ["string", "integer", "number", "boolean"]
            .filter((other) => other !== type)
            .map((other) => [other, { at: [...at, "type"], value: other }] as const),
    ),
  "widen type": ({ at, schema }) =>
    typesOf(schema).length === 0 || isNull(schema)
      ? []
      : otherTypes
          .filter((other) => !typesOf(schema).includes(other))
          .map((other) => [other, { at: [...at, "type"], value: [...typesOf(schema), other] }] as const),
  "drop type": drop("type"),
  "flip nullable": ({ at, schema }) => {
    if (schema.anyOf?.some(isNull))
      return [["", { at: [...at, "anyOf"], value: schema.anyOf.filter((part) => !isNull(part)) }]];
    if (schema.anyOf) return [["", { at: [...at, "anyOf"], value: [...schema.anyOf, nullType] }]];
    const types = typesOf(schema);
    if (types.length > 1) return [["", { at: [...at, "type"], value: types[0] }]];
    return types.length === 1 && !isNull(schema) ? [["", { at: [...at, "type"], value: [...types, "null"] }]] : [];
  },
  "drop an alternative": ({ at, schema: { anyOf = [] } }) =>
    anyOf.flatMap((part, index) =>
      isNull(part) ? [] : [[String(index), { at: [...at, "anyOf", String(index)] }] as const],
    ),
  "drop a part": ({ at, schema: { allOf = [] } }) =>
    allOf.map((_part, index) => [String(index), { at: [...at, "allOf", String(index)] }]),
  "widen enum": ({ at, schema }) =>
    schema.enum ? [["", { at: [...at, "enum"], value: [...schema.enum, "another_value"] }]] : [],
  "narrow enum": ({ at, schema }) =>
    (schema.enum ?? []).map((value, index) => [String(value), { at: [...at, "enum", String(index)] }]),
  "drop enum": drop("enum"),
  "flip const": ({ at, schema: { const: constant } }) =>
    constant === undefined ? [] : [["", { at: [...at, "const"], value: constant === "" ? "text" : !constant }]],
  "drop const": drop("const"),
  "widen limit": (node) => [
    ...shift("minimum", -1)(node),
    ...shift("maximum", 1)(node),
    ...shift("maxLength", 1)(node),
  ],
  "narrow limit": (node) => [
    ...shift("minimum", 1)(node),
    ...shift("maximum", -1)(node),
    ...shift("maxLength", -1)(node),
  ],
  "drop limit": (node) => [...drop("minimum")(node), ...drop("maximum")(node), ...drop("maxLength")(node)],
  "loosen pattern": replaceText("pattern", loosened),
  "tighten pattern": replaceText("pattern", tightened),
  "drop pattern": drop("pattern"),
  "change format": replaceText("format", () => ["uri", "uuid", "date-time", "date", "email"]),
  "drop format": drop("format"),
  "rename field": ({ at, schema: { properties = {} } }) =>
    Object.entries(properties).map(([name, value]) => [
      name,
      { at: [...at, "properties", name] },
      { at: [...at, "properties", `${name}_renamed`], value },
    ]),
  "drop field": ({ at, schema: { properties = {} } }) =>
    Object.keys(properties).map((name) => [name, { at: [...at, "properties", name] }]),
  "add field": ({ at, schema: { properties } }) =>
    properties ? [["", { at: [...at, "properties", "another_field"], value: { type: "boolean" } }]] : [],
  "drop readOnly": drop("readOnly"),
  "add readOnly": ({ at, schema: { properties = {} } }) =>
    Object.entries(properties).flatMap(([name, { readOnly }]) =>
      readOnly ? [] : [[name, { at: [...at, "properties", name, "readOnly"], value: true }] as const],
    ),
  "drop deprecated": drop("deprecated"),
  "open an object": drop("unevaluatedProperties"),
  "close an object": ({ at, schema: { properties, unevaluatedProperties } }) =>
    properties && unevaluatedProperties === undefined
      ? [["", { at: [...at, "unevaluatedProperties"], value: false }]]
      : [],
  "drop items": drop("items"),
};
