import { type JsonObject, listObjectEntries, toArray, toObject } from "../json/json-object.ts";
import type { Direction } from "./direction.ts";
import { listAlternatives, listSchemaLayers } from "./list-schema-layers.ts";

/** Schemas that a value must satisfy together. */
export type SchemaLayers = readonly JsonObject[];

/** The schemas of a field: one entry for each alternative and each body that has the field. */
export type Field = readonly SchemaLayers[];

/** Schemas that refer to themselves are followed to this depth. */
const maxDepth = 12;

/**
 * Lists the fields of a schema at any depth by their path, such as `settings.rules[].name`. The path of the schema
 * itself is "". Leaves out `readOnly` fields of requests and `writeOnly` fields of responses.
 */
export function listFields(document: JsonObject, root: unknown, direction: Direction): ReadonlyMap<string, Field> {
  const fields = new Map<string, Field>();
  const excludingKeyword = direction === "request" ? "readOnly" : "writeOnly";

  function visit(schema: unknown, path: string, depth: number): void {
    const layers = listSchemaLayers(document, schema);
    if (depth > maxDepth || layers.some((layer) => layer[excludingKeyword] === true)) return;
    fields.set(path, [...(fields.get(path) ?? []), layers]);
    for (const layer of layers) visitChildren(layer, path, depth + 1);
  }

  function visitChildren(layer: JsonObject, path: string, depth: number): void {
    const alternatives = listAlternatives(document, layer);
    if (alternatives.length > 1) for (const alternative of alternatives) visit(alternative, path, depth);
    for (const [name, property] of listObjectEntries(layer.properties))
      visit(property, path === "" ? name : `${path}.${name}`, depth);
    for (const [pattern, property] of listObjectEntries(layer.patternProperties))
      visit(property, `${path}.${pattern}`, depth);
    for (const [index, item] of toArray(layer.prefixItems).entries()) visit(item, `${path}[${index}]`, depth);
    if (layer.items !== undefined) visit(layer.items, `${path}[]`, depth);
    const hasValueSchema = Object.keys(toObject(layer.additionalProperties)).length > 0;
    if (hasValueSchema) visit(layer.additionalProperties, `${path}.*`, depth);
  }

  visit(root, "", 0);
  return fields;
}
