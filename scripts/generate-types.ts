import openapiTypeScript, { astToString, type OpenAPI3 } from "openapi-typescript";

/** The TypeScript module that openapi-typescript makes of a bundled document (or of the file it stands in). */
export async function generateTypes(document: OpenAPI3 | URL): Promise<string> {
  return astToString(
    await openapiTypeScript(document, {
      alphabetize: true,
      defaultNonNullable: false,
      enumValues: true,
      readWriteMarkers: true,
      silent: true,
    }),
  );
}
