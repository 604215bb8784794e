import type { OpenApiDocument } from "../document/open-api-document.ts";
import { resolveReference } from "../document/resolve-reference.ts";
import type { JsonSchema } from "../schema/json-schema.ts";

/** The schemas that stand for the result: those of the property in an envelope, and those beside null or in a list. */
function resultsOf({ allOf = [], anyOf = [], items }: JsonSchema): readonly JsonSchema[] {
  const results = [...allOf, ...anyOf.flatMap((form) => form.allOf ?? [])].flatMap(({ properties = {} }) =>
    properties.result ? [properties.result] : [],
  );
  const references = anyOf.filter(({ $ref }) => $ref !== undefined);
  return [...results, ...references, ...(items ? [items] : [])];
}

/** The title of a schema; of an envelope, that of its result. Undefined if neither has one. */
export function nameOfSchema(document: OpenApiDocument, schema: JsonSchema): string | undefined {
  const resolved = resolveReference(document, schema);
  if (resolved.title !== undefined) return resolved.title;
  const [result] = resultsOf(resolved);
  const name = result && nameOfSchema(document, result);
  const isList = resolveReference(document, result ?? {}).items !== undefined;
  return name !== undefined && isList ? `${name}List` : name;
}

/** The name of a body's vectors: that of its schema, or of the operation with the status of a response. */
export const nameOfBody = (document: OpenApiDocument, schema: JsonSchema, operationId: string, status = ""): string =>
  nameOfSchema(document, schema) ?? `${operationId}${status}`;
