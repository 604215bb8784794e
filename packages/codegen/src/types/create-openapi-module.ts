import openapiTypeScript, { astToString, type OpenAPI3 } from "openapi-typescript";
import ts from "typescript";
import { simplifyDocComments } from "./simplify-doc-comments.ts";

/**
 * Exports that nothing uses: empty types, and the enum values of `…Request` schemas, which equal those of the schema
 * itself.
 */
const unusedExport = /^(webhooks|\$defs|\w+Request[A-Z]\w*Values)$/;

/** Reads the name of a top-level declaration. */
function readName(node: ts.Node): string | undefined {
  const declaration = ts.isVariableStatement(node) ? node.declarationList.declarations[0] : node;
  // The generated module contains only declarations.
  const name = declaration === undefined ? undefined : ts.getNameOfDeclaration(declaration as ts.Declaration);
  return name !== undefined && ts.isIdentifier(name) ? name.text : undefined;
}

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
  const usedNodes = nodes.filter((node) => !unusedExport.test(readName(node) ?? ""));
  return simplifyDocComments(astToString(usedNodes));
}
