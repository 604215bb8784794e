import { type JsonObject, toArray } from "../json/json-object.ts";
import { resolveReference } from "./resolve-reference.ts";

const isNull = (schema: JsonObject): boolean => schema.type === "null";

/** Lists the alternatives of `anyOf` and `oneOf`, without null. */
export const listAlternatives = (document: JsonObject, schema: JsonObject): readonly JsonObject[] =>
  [...toArray(schema.anyOf), ...toArray(schema.oneOf)]
    .map((alternative) => resolveReference(document, alternative))
    .filter((alternative) => !isNull(alternative));

/**
 * Lists all schemas that a value must satisfy together: the schema, its `allOf`, and its alternative if there is only
 * one.
 */
export function listSchemaLayers(document: JsonObject, schema: unknown): readonly JsonObject[] {
  const resolved = resolveReference(document, schema);
  const alternatives = listAlternatives(document, resolved);
  const parts = [...toArray(resolved.allOf), ...(alternatives.length === 1 ? alternatives : [])];
  return [resolved, ...parts.flatMap((part) => listSchemaLayers(document, part))];
}
