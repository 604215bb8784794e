import { openapiTypesModule } from "@zero-trust-accounts/codegen";
import type { OpenAPI3 } from "openapi-typescript";
import type { Change } from "./change.ts";
import { compareTypes } from "./compare-types.ts";
import type { JsonObject } from "./json.ts";
import { typesOfModules } from "./types-of-modules.ts";

// A document of which openapi-typescript marks nothing has no such helpers: what is read is what is sent.
const sideHelpers = "export type Readable<T> = T;\nexport type Writable<T> = T;\n";
const sides = "export type Reading = Readable<paths>;\nexport type Writing = Writable<paths>;\n";
const names = 'export type Names = { [Name in keyof components["schemas"]]: true };\n';

async function moduleOf(document: JsonObject): Promise<string> {
  // openapi-typescript itself says what is wrong with a document that is none.
  const types = await openapiTypesModule(structuredClone(document) as unknown as OpenAPI3);
  return [types, types.includes("export type Readable<") ? "" : sideHelpers, sides, names].join("\n");
}

/** The changes that a consumer's compiler would notice, by comparing the types generated from the two documents. */
export async function classifyWithCompiler(base: JsonObject, revision: JsonObject): Promise<Change[]> {
  const { checker, modules } = typesOfModules([await moduleOf(base), await moduleOf(revision)]);
  const [before, after] = modules;
  const found = (["Reading", "Writing", "Names"] as const).flatMap((name) => {
    const [old, revised] = [before?.get(name), after?.get(name)];
    if (old === undefined || revised === undefined) throw new Error(`the generated types have no ${name}`);
    return compareTypes(checker, old, revised, name === "Writing" ? "writing" : "reading", name);
  });
  return [...new Map(found.map((change) => [JSON.stringify(change), change])).values()];
}
