import type { JsonSchema } from "../../schema/json-schema.ts";
import type { Place } from "../../schema/places-of.ts";
import { arrayEdges } from "./array-edges.ts";
import type { Edge } from "./edge.ts";
import { numberEdges } from "./number-edges.ts";
import { objectEdges } from "./object-edges.ts";
import { stringEdges } from "./string-edges.ts";

const valuesByType: Readonly<Record<string, readonly unknown[]>> = {
  string: ["text", ""],
  integer: [1, 0, -1],
  number: [1.5, 0.25],
  boolean: [true, false],
  array: [[]],
  object: [{}],
};

const valueOfEachType = Object.entries(valuesByType).map(([type, [value]]) => [type, value] as const);

/** The types that a place accepts; `integer` counts as `number` too. */
function typesOf({ alternatives }: Place): ReadonlySet<unknown> {
  const types = alternatives.map(
    ({ type, const: constant }) => type ?? (constant === undefined ? "any" : typeof constant),
  );
  return new Set(types.flatMap((type) => (type === "integer" || type === "number" ? ["integer", "number"] : [type])));
}

/** Another value of the same type. */
function otherThan(constant: unknown): unknown {
  if (typeof constant === "string") return `${constant}x`;
  return typeof constant === "number" ? constant + 1 : !constant;
}

function valueListEdges({ const: constant, enum: listed }: JsonSchema, isOnly: boolean): readonly Edge[] {
  const edges: Edge[] = [];
  if (constant !== undefined)
    edges.push({
      keyword: "const",
      accepted: () => [constant],
      ...(isOnly && { violated: () => [otherThan(constant)] }),
    });
  if (listed) edges.push({ keyword: "enum", violated: () => ["unlisted_value", ` ${listed.at(-1)}`, -12_345] });
  // A cell for each value: a rejected value does not show that another one is accepted.
  for (const value of listed ?? []) edges.push({ keyword: `enum ${JSON.stringify(value)}`, accepted: () => [value] });
  return edges;
}

/** The constraints at a place, each with values on both of its sides. */
export function placeEdges(place: Place): readonly Edge[] {
  const { alternatives, generate } = place;
  const types = typesOf(place);
  const everyValue = [...valueOfEachType.map(([, value]) => value), null];
  if (types.has("any")) return [{ keyword: "type", accepted: () => everyValue }];
  const present = alternatives.filter(({ type }) => type !== "null");
  const ordinary = () =>
    present.flatMap((schema) => {
      const isFree = schema.const === undefined && !schema.enum;
      return [generate(schema), ...(isFree ? (valuesByType[String(schema.type)] ?? []) : [])];
    });
  const otherTypes = valueOfEachType.filter(([type]) => !types.has(type)).map(([, value]) => value);
  const isNullable = types.has("null");
  return [
    {
      keyword: "type",
      ...(present.length > 0 && { accepted: ordinary }),
      ...(otherTypes.length > 0 && { violated: () => otherTypes }),
    },
    { keyword: "null", reported: "type", [isNullable ? "accepted" : "violated"]: () => [null] },
    ...present.flatMap((schema) => valueListEdges(schema, present.length === 1)),
    ...present.flatMap((schema) => numberEdges(schema, generate)),
    ...present.flatMap((schema) => stringEdges(schema, generate)),
    ...present.flatMap((schema) => arrayEdges(schema, generate)),
    ...present.filter(({ type }) => type === "object").flatMap((schema) => objectEdges(schema, generate)),
  ];
}
