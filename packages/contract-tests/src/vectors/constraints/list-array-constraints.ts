import type { JsonSchema } from "../../schema/json-schema.ts";
import type { Constraint, Generate } from "./constraint.ts";

/** Lists the constraints on an array, without those on its items. */
export function listArrayConstraints(schema: JsonSchema, generate: Generate<JsonSchema>): readonly Constraint[] {
  const { minItems, maxItems, uniqueItems } = schema;

  const createArray = (length: number): unknown[] => {
    // Examples are removed, because they have a fixed length.
    const { minItems: _minimum, maxItems: _maximum, examples: _examples, ...unlimited } = schema;
    const array = generate({ ...unlimited, minItems: length, maxItems: length });
    return Array.isArray(array) ? array : [];
  };
  const createArrayWithDuplicate = (length: number): unknown[] => {
    const [first, ...others] = createArray(length);
    return [first, first, ...others.slice(1)];
  };

  const constraints: Constraint[] = [];
  if (minItems !== undefined && minItems > 0)
    constraints.push({
      keyword: "minItems",
      accepted: () => [createArray(minItems)],
      rejected: () => [createArray(minItems - 1)],
    });
  if (maxItems !== undefined)
    constraints.push({
      keyword: "maxItems",
      accepted: () => [createArray(maxItems)],
      rejected: () => [createArray(maxItems + 1)],
    });
  if (uniqueItems) {
    const length = Math.max(minItems ?? 0, 2);
    constraints.push({
      keyword: "uniqueItems",
      accepted: () => [createArray(Math.min(length, maxItems ?? length))],
      rejected: () => [createArrayWithDuplicate(length)],
    });
  }
  return constraints;
}
