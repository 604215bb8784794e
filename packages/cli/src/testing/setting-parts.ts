import { isBlock } from "../json/is-block.ts";
import type { Settings } from "../resources/writable-resources.ts";
import { writableResources } from "../resources/writable-resources.ts";
import { createDesiredStateSchema } from "../schema/create-desired-state-schema.ts";
import type { JsonSchema } from "../schema/json-schema.ts";
import { loadOpenApiDocument } from "../schema/load-openapi-document.ts";
import { nest } from "./full-settings.ts";

const document = loadOpenApiDocument();
const root = createDesiredStateSchema(document);
const definitions = root.$defs as Readonly<Record<string, JsonSchema>>;

/** The schema that a reference leads to, and its name in the OpenAPI document. */
function resolve(schema: JsonSchema): JsonSchema & { readonly name?: string } {
  const name = schema.$ref?.split("/").at(-1);
  if (name === undefined) return schema;
  const resolved = resolve(definitions[name] ?? {});
  return { name, ...resolved };
}

/** Some values that a field accepts: examples, every value of an enum, both booleans, limits. */
function listValues(schema: JsonSchema): unknown[] {
  if (schema.enum) return [...schema.enum];
  if (Array.isArray(schema.examples)) return schema.examples;
  if (schema.type === "boolean") return [true, false];
  if (schema.type === "string") return ["A string", ""];
  if (schema.type === "object") return [{ anything: 1 }];
  return [schema.minimum ?? 0];
}

/** The fields that the OpenAPI document requires in a block, with a value. */
function getRequiredFields({ name = "", properties = {} }: ReturnType<typeof resolve>): Settings {
  const required = (document.components.schemas[name]?.required ?? []) as readonly string[];
  return Object.fromEntries(required.map((field) => [field, listValues(properties[field] ?? {})[0]]));
}

/** Every field of a schema alone with every value, beside the fields that its block requires. */
function listParts(schema: JsonSchema): unknown[] {
  const resolved = resolve(schema);
  const fields = Object.entries(resolved.properties ?? {}).filter(([, { readOnly }]) => readOnly !== true);
  if (fields.length === 0) return listValues(resolved);
  const required = getRequiredFields(resolved);
  return fields.flatMap(([field, fieldSchema]) =>
    listParts(fieldSchema).map((value) => (isBlock(required) ? { ...required, [field]: value } : value)),
  );
}

/** Desired states that each declare one field of one block with one value, for all fields of the specification. */
export const settingParts: readonly Settings[] = writableResources.flatMap(({ declaredAt }) => {
  let schema: JsonSchema = root;
  for (const key of declaredAt) schema = resolve(schema).properties?.[key] ?? {};
  return listParts(schema).map((part) => nest(declaredAt, part));
});
