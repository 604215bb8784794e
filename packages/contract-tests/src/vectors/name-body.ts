import type { OpenApiDocument } from "../document/open-api-document.ts";
import { resolveReference } from "../document/resolve-reference.ts";
import type { JsonSchema } from "../schema/json-schema.ts";

/** Lists the schemas of the result: a property of an envelope, an alternative to null, or the items of a list. */
function listResultSchemas({ allOf = [], anyOf = [], items }: JsonSchema): readonly JsonSchema[] {
  const parts = [...allOf, ...anyOf.flatMap((alternative) => alternative.allOf ?? [])];
  const results = parts.flatMap(({ properties = {} }) => properties.result ?? []);
  const references = anyOf.filter(({ $ref }) => $ref !== undefined);
  return [...results, ...references, ...(items ? [items] : [])];
}

/** Returns the title of a schema, or of the result if the schema is an envelope. Undefined if neither has one. */
function nameSchema(document: OpenApiDocument, schema: JsonSchema): string | undefined {
  const resolved = resolveReference(document, schema);
  if (resolved.title !== undefined) return resolved.title;
  const [result] = listResultSchemas(resolved);
  if (result === undefined) return undefined;
  const name = nameSchema(document, result);
  const isList = resolveReference(document, result).items !== undefined;
  return name !== undefined && isList ? `${name}List` : name;
}

/** Names the vector file of a body after its schema, or after the operation with the status of a response. */
export const nameBody = (document: OpenApiDocument, schema: JsonSchema, operationId: string, status = ""): string =>
  nameSchema(document, schema) ?? `${operationId}${status}`;
