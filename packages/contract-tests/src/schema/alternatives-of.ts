import type { OpenApiDocument } from "../document/open-api-document.ts";
import { resolveReference } from "../document/resolve-reference.ts";
import { checkKeywords } from "./check-keywords.ts";
import type { JsonSchema } from "./json-schema.ts";

/** The schema of a property that both parts of a combination have. */
function mergeProperties({ properties: one = {} }: JsonSchema, { properties: other = {} }: JsonSchema) {
  const shared = Object.keys(one).filter((name) => name in other);
  const both = shared.map((name) => [name, { allOf: [one[name], other[name]] }]);
  return { ...one, ...other, ...Object.fromEntries(both) };
}

const merge = (one: JsonSchema, other: JsonSchema): JsonSchema => ({
  ...one,
  ...other,
  ...((one.properties ?? other.properties) && { properties: mergeProperties(one, other) }),
  ...((one.required ?? other.required) && { required: [...(one.required ?? []), ...(other.required ?? [])] }),
});

const splitTypes = (schema: JsonSchema): JsonSchema[] =>
  Array.isArray(schema.type) ? schema.type.map((type: string) => ({ ...schema, type })) : [schema];

/** The forms that a value may take, each a schema with at most one type and without references and combinations. */
export function alternativesOf(document: OpenApiDocument, schema: JsonSchema, pointer: string): readonly JsonSchema[] {
  checkKeywords(schema, pointer);
  const { $ref, allOf = [], anyOf, oneOf, ...own } = schema;
  const inner = (part: JsonSchema) => alternativesOf(document, part, pointer);
  const factors = [
    ...($ref === undefined ? [] : [inner(resolveReference<JsonSchema>(document, { $ref }))]),
    ...allOf.map(inner),
    ...(anyOf ? [anyOf.flatMap(inner)] : []),
    ...(oneOf ? [oneOf.flatMap(inner)] : []),
    [own],
  ];
  const [first = [], ...others] = factors;
  return others
    .reduce((merged, factor) => merged.flatMap((one) => factor.map((other) => merge(one, other))), first)
    .flatMap(splitTypes);
}
