import { createOpenapiModule } from "@zero-trust-accounts/codegen";
import type { OpenAPI3 } from "openapi-typescript";
import type { JsonObject } from "../../json/json-object.ts";
import { findLargestBump } from "../bump.ts";
import type { Change } from "../change.ts";
import { compareTypes } from "./compare-types.ts";
import { readExportedTypes } from "./read-exported-types.ts";

const helper = "export type Readable<";
/** openapi-typescript adds these helpers only to a document with `readOnly` or `writeOnly` fields. */
const identityHelpers = "export type Readable<T> = T;\nexport type Writable<T> = T;\n";
/** `ResultTypes` has the type of each operation's successful body, as openapi-fetch returns it: a union of all of them. */
const comparedTypes = `
type SuccessStatus = 200 | 201 | 202 | 203 | 204 | 206 | 207 | "2XX";
type Body<Response> = Response extends { content: infer Content } ? Content[keyof Content] : undefined;
type Result<Operation> = Operation extends { responses: infer Responses }
  ? { result: Body<Responses[keyof Responses & SuccessStatus]> }
  : never;
type Results<PathItem> = { [Method in Exclude<keyof PathItem, "parameters">]: Result<PathItem[Method]> };
type Names<Parts> = [Parts] extends [never] ? {} : { [Name in keyof Parts]: true };
export type ResponseTypes = Readable<paths>;
export type RequestTypes = Writable<paths>;
export type ResultTypes = Readable<{ [Path in keyof paths]: Results<paths[Path]> }>;
export type ComponentNames = { components: { [Kind in keyof components]: Names<components[Kind]> } };
`;

/** The location of a field in the result that openapi-fetch returns. */
const toResultLocation = (location: string): string =>
  location.replace(/ responses (2\d\d|2XX) content \S+/, " result");

const resultLocation = /^(\S+ \S+ result)(?: |$)/;

/**
 * Leaves out the changes of results that a change of a response already reports. The others, such as a second body, are
 * one change for each operation.
 */
function joinResultChanges(changes: readonly Change[]): Change[] {
  const responseChanges = changes.filter(({ location }) => toResultLocation(location) !== location);
  const reported = new Set(
    responseChanges.map((change) => JSON.stringify({ ...change, location: toResultLocation(change.location) })),
  );
  const unreported = changes.filter((change) => !reported.has(JSON.stringify(change)));
  const changesByResult = Map.groupBy(unreported, ({ location }) => resultLocation.exec(location)?.[1]);
  return [...changesByResult].flatMap(([location, resultChanges]): Change[] => {
    if (location === undefined) return resultChanges;
    const bump = findLargestBump(resultChanges.map((change) => change.bump));
    return [{ location, description: "the result has another type (response)", bump }];
  });
}

/** The names of components have no direction. */
function omitDirection(change: Change): Change {
  if (!change.location.startsWith("components ")) return change;
  return { ...change, description: change.description.replace(/ \(response\)$/, "") };
}

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
  const changes = (["ResponseTypes", "RequestTypes", "ResultTypes", "ComponentNames"] as const).flatMap((root) => {
    const baseType = baseTypes?.get(root);
    const revisionType = revisionTypes?.get(root);
    if (baseType === undefined || revisionType === undefined) throw new Error(`the generated types have no ${root}`);
    const direction = root === "RequestTypes" ? "request" : "response";
    return compareTypes({ checker, root, direction, base: baseType, revision: revisionType });
  });
  const uniqueChanges = new Map(changes.map((change) => [JSON.stringify(change), change]));
  return joinResultChanges([...uniqueChanges.values()]).map(omitDirection);
}

/**
 * Finds the changes that a consumer's compiler notices. Compares the TypeScript types generated from the two documents.
 */
export async function classifyWithCompiler(base: JsonObject, revision: JsonObject): Promise<Change[]> {
  const [baseModule, revisionModule] = await Promise.all([createModule(base), createModule(revision)]);
  return compareGeneratedModules(baseModule, revisionModule);
}
