import openapiTypeScript, { astToString, type OpenAPI3 } from "openapi-typescript";
import { plainDocComments } from "./plain-doc-comments.ts";

/** Generates the TypeScript module of a bundled document, or of the file that contains it. */
export async function openapiTypesModule(document: OpenAPI3 | URL): Promise<string> {
  const nodes = await openapiTypeScript(document, {
    alphabetize: true,
    defaultNonNullable: false,
    enumValues: true,
    readWriteMarkers: true,
    silent: true,
  });
  return plainDocComments(astToString(nodes));
}
