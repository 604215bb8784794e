import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import { generateSync } from "json-schema-faker";
import type { Settings } from "../resources/writable-resources.ts";
import { writableResources } from "../resources/writable-resources.ts";
import { findSchema, findSettingsSchema } from "../schema/create-desired-state-schema.ts";
import type { JsonSchema } from "../schema/json-schema.ts";
import { loadOpenApiDocument } from "../schema/load-openapi-document.ts";
import { nest } from "./full-settings.ts";

const document = loadOpenApiDocument();
const ajv = new Ajv2020({ strict: false });
formats.default(ajv);

/** Merges the parts of an object. */
function mergeSchemas(first: JsonSchema, second: JsonSchema): JsonSchema {
  return { ...first, ...second, properties: { ...first.properties, ...second.properties } };
}

/** Returns the schema without references and allOf at its top. */
function flatten({ $ref, allOf = [], ...schema }: JsonSchema): JsonSchema {
  const target = $ref === undefined ? {} : flatten(findSchema(document, $ref));
  return [target, ...allOf.map(flatten)].reduce(mergeSchemas, schema);
}

/** Lists the schemas that a value can have. Null is no value of a desired state. */
function listAlternatives(schema: JsonSchema): JsonSchema[] {
  const { anyOf, oneOf, ...others } = flatten(schema);
  const alternatives = anyOf ?? oneOf;
  if (alternatives === undefined) return [others];
  return alternatives.filter(({ type }) => type !== "null").flatMap(listAlternatives);
}

/** Lists some values that a field accepts: examples, every value of an enum, both booleans, limits. */
function listValues(schema: JsonSchema): unknown[] {
  const { const: constant, enum: choices, examples, minimum } = schema;
  if (choices) return [...choices].filter((value) => value !== null);
  if (Array.isArray(examples)) return examples;
  // A copy, because the parameter's arrays are not readonly.
  const copy = JSON.parse(JSON.stringify(schema));
  const generated = Array.from({ length: 20 }, (_, seed) => generateSync(copy, { seed, optionalsProbability: 1 }));
  const candidates = [constant, minimum, true, false, "A string", "", 0, [], { anything: 1 }, ...generated];
  const validate = ajv.compile(schema);
  const accepted = candidates.filter((value) => value !== undefined && value !== null && validate(value));
  if (accepted.length === 0) throw new Error(`no value was found for ${JSON.stringify(schema)}`);
  return accepted.slice(0, 2);
}

function listObjectParts({ properties = {}, required }: JsonSchema): Settings[] {
  const requiredNames = Array.isArray(required) ? required : [];
  const fields = Object.entries(properties).filter(([, field]) => flatten(field).readOnly !== true);
  const requiredFields = Object.fromEntries(
    fields.filter(([name]) => requiredNames.includes(name)).map(([name, field]) => [name, listParts(field)[0]]),
  );
  return fields.flatMap(([name, field]) => listParts(field).map((value) => ({ ...requiredFields, [name]: value })));
}

/** Lists values of a schema: of an object, every field with every value, beside the fields that are required. */
const listParts = (schema: JsonSchema): unknown[] =>
  listAlternatives(schema).flatMap((alternative) => {
    const parts = listObjectParts(alternative);
    return parts.length > 0 ? parts : listValues(alternative);
  });

/** Desired states that each declare one field of one block with one value, for all fields of the specification. */
export const settingParts: readonly Settings[] = writableResources.flatMap(({ declaredAt, path, bodyKeys }) =>
  listParts(findSettingsSchema(document, path, bodyKeys)).map((part) => nest(declaredAt, part)),
);
