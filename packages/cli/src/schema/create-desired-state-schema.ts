import { accountIdPattern, accountIdTitle } from "../accounts/validate-account-id.ts";
import { writableResources } from "../resources/writable-resources.ts";
import type { JsonSchema } from "./json-schema.ts";
import type { OpenApiDocument } from "./load-openapi-document.ts";
import { toPartialSchema } from "./to-partial-schema.ts";

/** The schema of the settings in the request body of a resource. */
export function findSettingsSchema(document: OpenApiDocument, path: string, bodyKeys: readonly string[]): JsonSchema {
  let schema = document.paths[path]?.put?.requestBody.content["application/json"]?.schema;
  for (const key of bodyKeys) schema = schema && resolve(document, schema).properties?.[key];
  if (schema === undefined) throw new TypeError(`the OpenAPI document has no request body for PUT ${path}`);
  return schema;
}

/** Returns the schema to which a reference points. */
export const findSchema = (document: OpenApiDocument, reference: string): JsonSchema =>
  document.components.schemas[reference.split("/").at(-1) ?? ""] ?? {};

const resolve = (document: OpenApiDocument, { $ref, ...schema }: JsonSchema): JsonSchema =>
  $ref === undefined ? schema : findSchema(document, $ref);

/** Adds a property below nested objects. */
function addProperty(schema: JsonSchema, keys: readonly string[], property: JsonSchema): JsonSchema {
  const [key, ...nestedKeys] = keys;
  if (key === undefined) return property;
  const nested = addProperty(schema.properties?.[key] ?? {}, nestedKeys, property);
  return { type: "object", properties: { ...schema.properties, [key]: nested }, additionalProperties: false };
}

/** The names of the definitions that a schema needs, directly or not. */
function findDefinitions(definitions: Readonly<Record<string, JsonSchema>>, schema: unknown): Set<string> {
  const names = new Set<string>();
  const pending = [schema];
  for (let part = pending.pop(); part !== undefined; part = pending.pop()) {
    for (const [, name = ""] of JSON.stringify(part).matchAll(/"#\/\$defs\/(\w+)"/g)) {
      if (names.has(name)) continue;
      names.add(name);
      pending.push(definitions[name]);
    }
  }
  return names;
}

/** Derives the JSON Schema of the desired-state file from the request bodies of the OpenAPI document. */
export function createDesiredStateSchema(document: OpenApiDocument): JsonSchema {
  const toPartial = (schema: JsonSchema) => toPartialSchema(schema, (reference) => findSchema(document, reference));
  let settings: JsonSchema = {};
  for (const { declaredAt, path, bodyKeys } of writableResources)
    settings = addProperty(settings, declaredAt, toPartial(findSettingsSchema(document, path, bodyKeys)));
  const definitions = Object.fromEntries(
    Object.entries(document.components.schemas).map(([name, schema]) => [name, toPartial(schema)]),
  );
  const needed = [...findDefinitions(definitions, settings)].sort();
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title: "Desired state of Zero Trust accounts",
    description:
      "Settings that zero-trust plan and apply compare with the accounts. What is not declared is not touched.",
    type: "object",
    properties: {
      $schema: { description: "The schema of this file, for editors.", type: "string" },
      accounts: {
        description: "The accounts, unless --account or --accounts selects others.",
        type: "array",
        items: { title: accountIdTitle, type: "string", pattern: accountIdPattern },
      },
      ...settings.properties,
      overrides: {
        description: "Settings of single accounts, by account id. They are merged into the settings of all accounts.",
        type: "object",
        propertyNames: { pattern: accountIdPattern },
        additionalProperties: settings,
      },
    },
    additionalProperties: false,
    $defs: Object.fromEntries(needed.map((name) => [name, definitions[name]])),
  };
}
