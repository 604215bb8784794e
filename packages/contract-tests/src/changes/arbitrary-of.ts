import fc, { type Arbitrary } from "fast-check";
import { bundledDocument } from "../document/bundled-document.ts";
import { resolveReference } from "../document/resolve-reference.ts";
import type { JsonSchema } from "../schema/json-schema.ts";
import { textsOfFormat, textsOfPattern } from "../vectors/known-texts.ts";

function textOf({ format = "", pattern = "", maxLength = 20 }: JsonSchema): Arbitrary<unknown> {
  const known = textsOfPattern[pattern] ?? textsOfFormat[format];
  return known ? fc.constantFrom(...known.accepted) : fc.string({ maxLength });
}

function objectOf({ properties = {}, required = [] }: JsonSchema): Arbitrary<unknown> {
  const writable = Object.entries(properties).filter(([, property]) => !property.readOnly);
  // The client never sends null, so a required member that is null could not be sent.
  const members = Object.fromEntries(
    writable.map(([name, property]) => {
      const member = arbitraryOf(property);
      return [name, required.includes(name) ? member.filter((value) => value !== null) : member];
    }),
  );
  return fc.record(members, { requiredKeys: required.filter((name) => name in members) });
}

/** Any value that a schema of the document allows to be sent. */
export function arbitraryOf(schema: JsonSchema): Arbitrary<unknown> {
  const {
    anyOf,
    allOf,
    const: constant,
    enum: values,
    type,
    minimum = 0,
    maximum = 100_000,
    properties,
    $ref,
  } = schema;
  if ($ref) return arbitraryOf(resolveReference(bundledDocument, schema));
  if (constant !== undefined) return fc.constant(constant);
  if (values) return fc.constantFrom(...values);
  if (anyOf) return fc.oneof(...anyOf.map(arbitraryOf));
  if (allOf) return fc.tuple(...allOf.map(arbitraryOf)).map((parts) => Object.assign({}, ...parts));
  if (Array.isArray(type)) return fc.oneof(...type.map((one: string) => arbitraryOf({ ...schema, type: one })));
  if (type === "null") return fc.constant(null);
  if (type === "boolean") return fc.boolean();
  if (type === "integer" || type === "number") return fc.integer({ min: minimum, max: maximum });
  if (type === "string") return textOf(schema);
  if (properties) return objectOf(schema);
  if (type === "object") return fc.dictionary(fc.stringMatching(/^[a-z_]{1,8}$/), fc.boolean());
  throw new Error(`no values are known for ${JSON.stringify(schema)}`);
}
