import type { OpenApiDocument } from "../document/open-api-document.ts";
import { resolveReference } from "../document/resolve-reference.ts";
import { checkKeywords } from "./check-keywords.ts";
import type { JsonSchema } from "./json-schema.ts";

/** Merges properties. One that both schemas have must satisfy both. */
function mergeProperties({ properties: first = {} }: JsonSchema, { properties: second = {} }: JsonSchema) {
  const sharedNames = Object.keys(first).filter((name) => name in second);
  const shared = sharedNames.map((name) => [name, { allOf: [first[name], second[name]] }]);
  return { ...first, ...second, ...Object.fromEntries(shared) };
}

/** Returns one schema that stands for both. */
function mergeSchemas(first: JsonSchema, second: JsonSchema): JsonSchema {
  const hasProperties = first.properties !== undefined || second.properties !== undefined;
  const hasRequired = first.required !== undefined || second.required !== undefined;
  const required = [...(first.required ?? []), ...(second.required ?? [])];
  return {
    ...first,
    ...second,
    ...(hasProperties && { properties: mergeProperties(first, second) }),
    ...(hasRequired && { required }),
  };
}

/** Returns every schema that combines one part of each group. */
function combineGroups(groups: readonly (readonly JsonSchema[])[]): readonly JsonSchema[] {
  const [firstGroup = [], ...otherGroups] = groups;
  return otherGroups.reduce(
    (combined, group) => combined.flatMap((schema) => group.map((part) => mergeSchemas(schema, part))),
    firstGroup,
  );
}

const splitTypes = (schema: JsonSchema): JsonSchema[] =>
  Array.isArray(schema.type) ? schema.type.map((type: string) => ({ ...schema, type })) : [schema];

/** Lists the alternatives of a schema. Each has at most one type, and neither references nor combinations. */
export function listAlternatives(
  document: OpenApiDocument,
  schema: JsonSchema,
  pointer: string,
): readonly JsonSchema[] {
  checkKeywords(schema, pointer);
  const { $ref, allOf = [], anyOf, oneOf, ...ownKeywords } = schema;
  const listParts = (part: JsonSchema) => listAlternatives(document, part, pointer);
  const groups = allOf.map(listParts);
  if ($ref !== undefined) groups.unshift(listParts(resolveReference<JsonSchema>(document, { $ref })));
  if (anyOf) groups.push(anyOf.flatMap(listParts));
  if (oneOf) groups.push(oneOf.flatMap(listParts));
  groups.push([ownKeywords]);
  return combineGroups(groups).flatMap(splitTypes);
}
