import type { OpenApiDocument } from "../document/open-api-document.ts";
import { resolveReference } from "../document/resolve-reference.ts";
import type { JsonSchema } from "./json-schema.ts";

/** The schema with everything that it refers to, as a text: the same text judges the same. */
export function wholeSchema(document: OpenApiDocument, schema: JsonSchema): string {
  const texts = new Map<string, string>();
  const visit = (part: JsonSchema): string => {
    const text = JSON.stringify(part);
    for (const [, $ref = ""] of text.matchAll(/"\$ref":"([^"]+)"/g)) {
      if (texts.has($ref)) continue;
      texts.set($ref, "");
      texts.set($ref, visit(resolveReference<JsonSchema>(document, { $ref })));
    }
    return text;
  };
  return JSON.stringify([visit(schema), ...texts]);
}
