import { createOpenapiModule } from "@zero-trust-accounts/codegen";
import type { OpenAPI3 } from "openapi-typescript";
import type { JsonObject } from "../../json/json-object.ts";
import type { Change } from "../change.ts";
import { compareTypes } from "./compare-types.ts";
import { readExportedTypes } from "./read-exported-types.ts";

const helper = "export type Readable<";
/** openapi-typescript adds these helpers only to a document with `readOnly` or `writeOnly` fields. */
const identityHelpers = "export type Readable<T> = T;\nexport type Writable<T> = T;\n";
const comparedTypes = `
export type ResponseTypes = Readable<paths>;
export type RequestTypes = Writable<paths>;
export type SchemaNames = { [Name in keyof components["schemas"]]: true };
`;

// The cast is safe: openapi-typescript validates the document and reports what is wrong with it.
const createModule = (document: JsonObject): Promise<string> =>
  createOpenapiModule(structuredClone(document) as unknown as OpenAPI3);

/** Finds the changes that a consumer's compiler notices between two modules that openapi-typescript generated. */
export function compareGeneratedModules(base: string, revision: string): Change[] {
  const sources = [base, revision].map((types) =>
    [types, types.includes(helper) ? "" : identityHelpers, comparedTypes].join("\n"),
  );
  const { checker, modules } = readExportedTypes(sources);
  const [baseTypes, revisionTypes] = modules;
  const changes = (["ResponseTypes", "RequestTypes", "SchemaNames"] as const).flatMap((root) => {
    const baseType = baseTypes?.get(root);
    const revisionType = revisionTypes?.get(root);
    if (baseType === undefined || revisionType === undefined) throw new Error(`the generated types have no ${root}`);
    const direction = root === "RequestTypes" ? "request" : "response";
    return compareTypes({ checker, root, direction, base: baseType, revision: revisionType });
  });
  const uniqueChanges = new Map(changes.map((change) => [JSON.stringify(change), change]));
  return [...uniqueChanges.values()];
}

/**
 * Finds the changes that a consumer's compiler notices. Compares the TypeScript types generated from the two documents.
 */
export async function classifyWithCompiler(base: JsonObject, revision: JsonObject): Promise<Change[]> {
  const [baseModule, revisionModule] = await Promise.all([createModule(base), createModule(revision)]);
  return compareGeneratedModules(baseModule, revisionModule);
}
