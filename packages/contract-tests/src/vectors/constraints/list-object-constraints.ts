import type { JsonSchema } from "../../schema/json-schema.ts";
import type { Constraint, Generate } from "./constraint.ts";

const removeMember = (object: object, name: string): object =>
  Object.fromEntries(Object.entries(object).filter(([key]) => key !== name));

/** Lists the constraints on an object, without those on its members. */
export function listObjectConstraints(schema: JsonSchema, generate: Generate<JsonSchema>): readonly Constraint[] {
  const { properties = {}, required = [], unevaluatedProperties, additionalProperties } = schema;
  const writableProperties = Object.entries(properties).filter(([, property]) => !property.readOnly);

  const createSmallest = (): object => Object.assign({}, generate(schema));
  const createComplete = (): object => {
    const members = writableProperties.map(([name, property]) => [name, generate(property, 1, name)]);
    return Object.assign(createSmallest(), Object.fromEntries(members));
  };
  const createWithUnknownField = (): object => ({ ...createSmallest(), unlisted_field: { nested: [1] } });

  const createUnknownFieldConstraint = (): Constraint => {
    if (unevaluatedProperties === false || additionalProperties === false) {
      const keyword = additionalProperties === false ? "additionalProperties" : "unevaluatedProperties";
      return { keyword, accepted: () => [createComplete()], rejected: () => [createWithUnknownField()] };
    }
    if (additionalProperties === true) return { keyword: "open object", accepted: () => [createWithUnknownField()] };
    if (additionalProperties) return { keyword: "map", accepted: () => [createComplete()] };
    return { keyword: "unknown field", accepted: () => [createWithUnknownField()] };
  };

  const requiredConstraints = required.map((property) => ({
    keyword: "required",
    property,
    accepted: () => [createSmallest()],
    rejected: () => [removeMember(createSmallest(), property)],
  }));
  return [
    ...requiredConstraints,
    { keyword: "properties", accepted: () => [createComplete()] },
    createUnknownFieldConstraint(),
  ];
}
