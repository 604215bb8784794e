import type { JsonSchema } from "../../schema/json-schema.ts";
import type { Edge, Generate } from "./edge.ts";

/** The distance to the next value of the type. */
function stepOf({ type, multipleOf }: JsonSchema): number {
  return multipleOf ?? (type === "integer" ? 1 : 0.5);
}

/** The constraints on a number. */
export function numberEdges(schema: JsonSchema, generate: Generate<JsonSchema>): readonly Edge[] {
  const { type, minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf } = schema;
  const step = stepOf(schema);
  const number = () => Number(generate(schema));
  const edges: Edge[] = [];
  if (type === "integer")
    edges.push({ keyword: "integer", reported: "type", violated: () => [(minimum ?? 0) + 0.5, number() + 0.5] });
  if (minimum !== undefined) {
    const accepted = () => [minimum, Math.ceil(minimum / step) * step];
    edges.push({ keyword: "minimum", accepted, violated: () => [minimum - step, minimum - 1_000] });
  }
  if (maximum !== undefined) {
    const accepted = () => [maximum, Math.floor(maximum / step) * step];
    edges.push({ keyword: "maximum", accepted, violated: () => [maximum + step, maximum + 1_000] });
  }
  if (exclusiveMinimum !== undefined) {
    const accepted = () => [exclusiveMinimum + step, (Math.floor(exclusiveMinimum / step) + 1) * step];
    edges.push({ keyword: "exclusiveMinimum", accepted, violated: () => [exclusiveMinimum, exclusiveMinimum - step] });
  }
  if (exclusiveMaximum !== undefined) {
    const accepted = () => [exclusiveMaximum - step, (Math.ceil(exclusiveMaximum / step) - 1) * step];
    edges.push({ keyword: "exclusiveMaximum", accepted, violated: () => [exclusiveMaximum, exclusiveMaximum + step] });
  }
  if (multipleOf !== undefined) {
    const violated = () => [number() + (type === "integer" ? 1 : multipleOf / 2), number() + multipleOf / 2];
    edges.push({ keyword: "multipleOf", accepted: () => [number()], violated });
  }
  return edges;
}
