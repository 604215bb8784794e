import type { OpenApiDocument } from "../document/open-api-document.ts";
import { resolveReference } from "../document/resolve-reference.ts";
import type { JsonSchema } from "../schema/json-schema.ts";

/** The title of the schema; of an envelope, that of its result. */
export function nameOfSchema(document: OpenApiDocument, schema: JsonSchema): string {
  const { title, allOf = [], anyOf = [] } = resolveReference(document, schema);
  if (title !== undefined) return title;
  const referenced = anyOf.find(({ $ref }) => $ref !== undefined);
  if (referenced && allOf.length === 0 && anyOf.every(({ $ref, type }) => $ref !== undefined || type === "null"))
    return nameOfSchema(document, referenced);
  const [result] = [...allOf, ...anyOf.flatMap((form) => form.allOf ?? [])].flatMap(({ properties = {} }) =>
    Object.entries(properties).flatMap(([name, property]) => (name === "result" ? [property] : [])),
  );
  if (result === undefined) throw new Error(`a schema has neither a title nor a result: ${JSON.stringify(schema)}`);
  return nameOfSchema(document, result);
}
