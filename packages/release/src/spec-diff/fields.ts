import { type JsonObject, objectOf, objectsIn } from "./json.ts";
import { alternativesOf, schemaLayers } from "./schema-layers.ts";

/** Every schema that a field's value has to follow at once. */
export type Field = readonly JsonObject[];

const deepest = 12;

/** The fields that a schema describes at any depth, by their place (`settings.rules[].name`); the schema itself is "". */
export function fields(
  document: JsonObject,
  schema: unknown,
  side: "request" | "response",
): ReadonlyMap<string, Field> {
  const found = new Map<string, Field>();
  const hidden = side === "request" ? "readOnly" : "writeOnly";
  const visit = (part: unknown, place: string, depth: number): void => {
    const layers = schemaLayers(document, part);
    if (depth > deepest || layers.some((layer) => layer[hidden] === true)) return;
    found.set(place, [...(found.get(place) ?? []), ...layers]);
    for (const layer of layers) {
      const alternatives = alternativesOf(document, layer);
      if (alternatives.length > 1) for (const alternative of alternatives) visit(alternative, place, depth + 1);
      for (const [name, property] of objectsIn(layer.properties))
        visit(property, place === "" ? name : `${place}.${name}`, depth + 1);
      if (layer.items !== undefined) visit(layer.items, `${place}[]`, depth + 1);
      if (Object.keys(objectOf(layer.additionalProperties)).length > 0)
        visit(layer.additionalProperties, `${place}.*`, depth + 1);
    }
  };
  visit(schema, "", 0);
  return found;
}
