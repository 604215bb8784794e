import type { JsonSchema } from "./json-schema.ts";

/** Where a schema has a property with a name, as dotted paths. Overrides repeat all others and are left out. */
export function findPlacesOfName(root: JsonSchema, name: string): string[] {
  const definitions = (root.$defs ?? {}) as Readonly<Record<string, JsonSchema>>;

  function visit(schema: JsonSchema, keys: readonly string[]): string[] {
    const definition = schema.$ref === undefined ? undefined : definitions[schema.$ref.replace("#/$defs/", "")];
    const properties = { ...definition?.properties, ...schema.properties };
    return Object.entries(properties).flatMap(([key, property]) => {
      const path = [...keys, key];
      const nested = visit(property, path);
      return key === name && property.readOnly !== true ? [path.join("."), ...nested] : nested;
    });
  }
  return visit(root, []);
}
