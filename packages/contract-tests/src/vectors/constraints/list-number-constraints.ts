import type { JsonSchema } from "../../schema/json-schema.ts";
import type { Constraint, Generate } from "./constraint.ts";

/** Returns the distance between neighbouring values: `multipleOf`, 1 for an integer, or 0.5. */
function findStep({ type, multipleOf }: JsonSchema): number {
  return multipleOf ?? (type === "integer" ? 1 : 0.5);
}

/** Lists the constraints on a number. */
export function listNumberConstraints(schema: JsonSchema, generate: Generate<JsonSchema>): readonly Constraint[] {
  const { type, minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf } = schema;
  const step = findStep(schema);
  const generateNumber = () => Number(generate(schema));
  const constraints: Constraint[] = [];
  if (type === "integer")
    constraints.push({
      keyword: "integer",
      reportedKeyword: "type",
      rejected: () => [(minimum ?? 0) + 0.5, generateNumber() + 0.5],
    });
  if (minimum !== undefined)
    constraints.push({
      keyword: "minimum",
      accepted: () => [minimum, Math.ceil(minimum / step) * step],
      rejected: () => [minimum - step, minimum - 1_000],
    });
  if (maximum !== undefined)
    constraints.push({
      keyword: "maximum",
      accepted: () => [maximum, Math.floor(maximum / step) * step],
      rejected: () => [maximum + step, maximum + 1_000],
    });
  if (exclusiveMinimum !== undefined)
    constraints.push({
      keyword: "exclusiveMinimum",
      accepted: () => [exclusiveMinimum + step, (Math.floor(exclusiveMinimum / step) + 1) * step],
      rejected: () => [exclusiveMinimum, exclusiveMinimum - step],
    });
  if (exclusiveMaximum !== undefined)
    constraints.push({
      keyword: "exclusiveMaximum",
      accepted: () => [exclusiveMaximum - step, (Math.ceil(exclusiveMaximum / step) - 1) * step],
      rejected: () => [exclusiveMaximum, exclusiveMaximum + step],
    });
  if (multipleOf !== undefined)
    constraints.push({
      keyword: "multipleOf",
      accepted: () => [generateNumber()],
      rejected: () => [generateNumber() + (type === "integer" ? 1 : multipleOf / 2), generateNumber() + multipleOf / 2],
    });
  return constraints;
}
