import type { JsonSchema } from "../../schema/json-schema.ts";
import type { Edge, Generate } from "./edge.ts";

/** The constraints on an array, except for those on its items. */
export function arrayEdges(schema: JsonSchema, generate: Generate<JsonSchema>): readonly Edge[] {
  const { minItems, maxItems, uniqueItems } = schema;
  const withLength = (length: number): unknown[] => {
    const { minItems: _minimum, maxItems: _maximum, ...others } = schema;
    // Examples have a length of their own.
    const { examples: _examples, ...unlimited } = others;
    const array = generate({ ...unlimited, minItems: length, maxItems: length });
    return Array.isArray(array) ? array : [];
  };
  const edges: Edge[] = [];
  if (minItems !== undefined && minItems > 0)
    edges.push({
      keyword: "minItems",
      accepted: () => [withLength(minItems)],
      violated: () => [withLength(minItems - 1)],
    });
  if (maxItems !== undefined)
    edges.push({
      keyword: "maxItems",
      accepted: () => [withLength(maxItems)],
      violated: () => [withLength(maxItems + 1)],
    });
  if (uniqueItems) {
    const length = Math.max(minItems ?? 0, 2);
    const repeated = () => {
      const [first, ...others] = withLength(length);
      return [first, first, ...others.slice(1)];
    };
    edges.push({
      keyword: "uniqueItems",
      accepted: () => [withLength(Math.min(length, maxItems ?? length))],
      violated: () => [repeated()],
    });
  }
  return edges;
}
