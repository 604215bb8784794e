import type { OpenApiDocument } from "../document/open-api-document.ts";
import { resolveReference } from "../document/resolve-reference.ts";
import type { JsonSchema } from "./json-schema.ts";

/** Serializes a schema with all schemas that it refers to. Schemas with equal strings accept the same values. */
export function serializeSchema(document: OpenApiDocument, schema: JsonSchema): string {
  const referencedSchemas = new Map<string, string>();
  const serialize = (part: JsonSchema): string => {
    const text = JSON.stringify(part);
    for (const [, $ref = ""] of text.matchAll(/"\$ref":"([^"]+)"/g)) {
      if (referencedSchemas.has($ref)) continue;
      // The reference is marked as visited first, because a schema can refer to itself.
      referencedSchemas.set($ref, "");
      referencedSchemas.set($ref, serialize(resolveReference<JsonSchema>(document, { $ref })));
    }
    return text;
  };
  return JSON.stringify([serialize(schema), ...referencedSchemas]);
}
