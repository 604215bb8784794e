import openapiTypeScript, { astToString, type OpenAPI3 } from "openapi-typescript";
import { simplifyDocComments } from "./simplify-doc-comments.ts";

/**
 * Creates the source of the TypeScript module with the types of a bundled document, or of the file that contains it.
 */
export async function createOpenapiModule(document: OpenAPI3 | URL): Promise<string> {
  const nodes = await openapiTypeScript(document, {
    alphabetize: true,
    defaultNonNullable: false,
    enumValues: true,
    readWriteMarkers: true,
    silent: true,
  });
  return simplifyDocComments(astToString(nodes));
}
