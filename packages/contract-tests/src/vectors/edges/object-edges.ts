import type { JsonSchema } from "../../schema/json-schema.ts";
import type { Edge, Generate } from "./edge.ts";

const without = (object: object, name: string): object =>
  Object.fromEntries(Object.entries(object).filter(([key]) => key !== name));

/** The constraints on an object, except for those on its members. */
export function objectEdges(schema: JsonSchema, generate: Generate<JsonSchema>): readonly Edge[] {
  const { properties = {}, required = [], unevaluatedProperties, additionalProperties } = schema;
  const smallest = (): object => Object.assign({}, generate(schema));
  const writable = Object.entries(properties).filter(([, property]) => !property.readOnly);
  const everything = () =>
    Object.assign(
      smallest(),
      Object.fromEntries(writable.map(([name, property]) => [name, generate(property, 1, name)])),
    );
  const withUnknown = () => ({ ...smallest(), unlisted_field: { nested: [1] } });

  const ofUnknownMembers = (): Edge => {
    if (unevaluatedProperties === false || additionalProperties === false) {
      const keyword = additionalProperties === false ? "additionalProperties" : "unevaluatedProperties";
      return { keyword, accepted: () => [everything()], violated: () => [withUnknown()] };
    }
    if (additionalProperties === true) return { keyword: "open object", accepted: () => [withUnknown()] };
    if (additionalProperties) return { keyword: "map", accepted: () => [everything()] };
    return { keyword: "unknown field", accepted: () => [withUnknown()] };
  };

  return [
    ...required.map((property) => ({
      keyword: "required",
      property,
      accepted: () => [smallest()],
      violated: () => [without(smallest(), property)],
    })),
    { keyword: "properties", accepted: () => [everything()] },
    ofUnknownMembers(),
  ];
}
