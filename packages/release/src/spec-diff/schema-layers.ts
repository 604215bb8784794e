import { type JsonObject, listOf } from "./json.ts";
import { resolve } from "./resolve.ts";

const isNull = (schema: JsonObject): boolean => schema.type === "null";

/** The schemas that a value may follow instead of each other, null left out. */
export const alternativesOf = (document: JsonObject, schema: JsonObject): readonly JsonObject[] =>
  [...listOf(schema.anyOf), ...listOf(schema.oneOf)]
    .map((part) => resolve(document, part))
    .filter((part) => !isNull(part));

/** Every schema that a value has to follow at once: the schema itself, its allOf and its only alternative beside null. */
export function schemaLayers(document: JsonObject, schema: unknown): readonly JsonObject[] {
  const own = resolve(document, schema);
  const alternatives = alternativesOf(document, own);
  const also = [...listOf(own.allOf), ...(alternatives.length === 1 ? alternatives : [])];
  return [own, ...also.flatMap((part) => schemaLayers(document, part))];
}
