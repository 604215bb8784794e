import type { JsonSchema } from "../../schema/json-schema.ts";
import type { BodyLocation } from "../../schema/list-body-locations.ts";
import type { Constraint } from "./constraint.ts";
import { listArrayConstraints } from "./list-array-constraints.ts";
import { listNumberConstraints } from "./list-number-constraints.ts";
import { listObjectConstraints } from "./list-object-constraints.ts";
import { listStringConstraints } from "./list-string-constraints.ts";

const valuesByType: Readonly<Record<string, readonly unknown[]>> = {
  string: ["text", ""],
  integer: [1, 0, -1],
  number: [1.5, 0.25],
  boolean: [true, false],
  array: [[]],
  object: [{}],
};

const firstValues = Object.entries(valuesByType).map(([type, [value]]) => [type, value] as const);

/** Returns the types that a location accepts. A numeric type counts as both `integer` and `number`. */
function findTypes({ alternatives }: BodyLocation): ReadonlySet<unknown> {
  const types = alternatives.map(
    ({ type, const: constant }) => type ?? (constant === undefined ? "any" : typeof constant),
  );
  return new Set(types.flatMap((type) => (type === "integer" || type === "number" ? ["integer", "number"] : [type])));
}

/** Returns a different value of the same type. */
function changeConstant(constant: unknown): unknown {
  if (typeof constant === "string") return `${constant}x`;
  return typeof constant === "number" ? constant + 1 : !constant;
}

function listConstantConstraints({ const: constant }: JsonSchema, isOnlyAlternative: boolean): readonly Constraint[] {
  if (constant === undefined) return [];
  const accepted = () => [constant];
  if (!isOnlyAlternative) return [{ keyword: "const", accepted }];
  return [{ keyword: "const", accepted, rejected: () => [changeConstant(constant)] }];
}

/** Lists one constraint for each enum value, because a rejected value does not show that the others are accepted. */
function listEnumConstraints({ enum: enumValues }: JsonSchema): readonly Constraint[] {
  if (enumValues === undefined) return [];
  const accepting = enumValues.map((value) => ({
    keyword: `enum ${JSON.stringify(value)}`,
    accepted: () => [value],
  }));
  return [{ keyword: "enum", rejected: () => ["unlisted_value", ` ${enumValues.at(-1)}`, -12_345] }, ...accepting];
}

function createTypeConstraint({ generate }: BodyLocation, nonNull: readonly JsonSchema[], types: ReadonlySet<unknown>) {
  const otherValues = firstValues.filter(([type]) => !types.has(type)).map(([, value]) => value);
  const createAccepted = () =>
    nonNull.flatMap((schema) => {
      const allowsAnyOfType = schema.const === undefined && !schema.enum;
      const typeValues = allowsAnyOfType ? (valuesByType[String(schema.type)] ?? []) : [];
      return [generate(schema), ...typeValues];
    });
  return {
    keyword: "type",
    ...(nonNull.length > 0 && { accepted: createAccepted }),
    ...(otherValues.length > 0 && { rejected: () => otherValues }),
  };
}

/** Lists the constraints at a location, with the values that each accepts and rejects. */
export function listLocationConstraints(location: BodyLocation): readonly Constraint[] {
  const { alternatives, generate } = location;
  const types = findTypes(location);
  if (types.has("any")) {
    const everyValue = [...firstValues.map(([, value]) => value), null];
    return [{ keyword: "type", accepted: () => everyValue }];
  }
  const nonNull = alternatives.filter(({ type }) => type !== "null");
  const isOnlyAlternative = nonNull.length === 1;
  const nullSide = types.has("null") ? "accepted" : "rejected";
  return [
    createTypeConstraint(location, nonNull, types),
    { keyword: "null", reportedKeyword: "type", [nullSide]: () => [null] },
    ...nonNull.flatMap((schema) => [
      ...listConstantConstraints(schema, isOnlyAlternative),
      ...listEnumConstraints(schema),
    ]),
    ...nonNull.flatMap((schema) => listNumberConstraints(schema, generate)),
    ...nonNull.flatMap((schema) => listStringConstraints(schema, generate)),
    ...nonNull.flatMap((schema) => listArrayConstraints(schema, generate)),
    ...nonNull.filter(({ type }) => type === "object").flatMap((schema) => listObjectConstraints(schema, generate)),
  ];
}
