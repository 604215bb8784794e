import type { JsonSchema } from "../schema/json-schema.ts";
import type { Place } from "../schema/places-of.ts";
import type { Edge } from "./edge.ts";
import { edgesOfAlternative } from "./edges-of-alternative.ts";

const ofEachType: readonly (readonly [type: string, value: unknown])[] = [
  ["string", "text"],
  ["integer", 1],
  ["number", 1.5],
  ["boolean", true],
  ["array", []],
  ["object", {}],
];

/** Ordinary values of the type; where only certain values are accepted, the least of them. */
function ordinaryValues(schema: JsonSchema, minimal: unknown): readonly unknown[] {
  const { type, const: constant, enum: listed, pattern, format, minimum = 0 } = schema;
  if (constant !== undefined || listed || pattern || format) return [minimal];
  if (type === "boolean") return [true, false];
  if (type === "number") return [minimum + 0.25];
  if (type === "integer") return minimum > 0 ? [minimum + 1] : [0, -1];
  return type === "string" ? ["", "text"] : [minimal];
}

/** The types that a place takes; `integer` counts as `number` too. */
function typesOf({ alternatives }: Place): ReadonlySet<unknown> {
  const types = alternatives.map(
    ({ type, const: constant }) => type ?? (constant === undefined ? "any" : typeof constant),
  );
  return new Set(types.flatMap((type) => (type === "integer" || type === "number" ? ["integer", "number"] : [type])));
}

function edgesOfObject(schema: JsonSchema, { minimal }: Place): readonly Edge[] {
  const { properties = {}, required = [], unevaluatedProperties, additionalProperties } = schema;
  const least = Object.entries(Object.assign({}, minimal(schema)));
  const writable = Object.entries(properties).filter(([, property]) => !property.readOnly);
  const everything = Object.fromEntries(writable.map(([name, property]) => [name, minimal(property)]));
  const unlisted = { ...Object.fromEntries(least), unlisted_field: { nested: [1] } };
  return [
    ...required.map((property) => ({
      keyword: "required",
      property,
      accepted: [Object.fromEntries(least)],
      violated: [Object.fromEntries(least.filter(([name]) => name !== property))],
    })),
    { keyword: "properties", accepted: [everything], violated: [] },
    additionalProperties
      ? { keyword: "open object", accepted: [unlisted], violated: [] }
      : unevaluatedProperties === false
        ? { keyword: "unevaluatedProperties", accepted: [everything], violated: [unlisted] }
        : { keyword: "additionalProperties", accepted: [unlisted], violated: [] },
  ];
}

const everyValue = [...ofEachType.map(([, value]) => value), null];

/** The constraints that hold at a place, each with values on both of its sides. */
export function edgesOfPlace(place: Place): readonly Edge[] {
  const { alternatives, minimal } = place;
  const types = typesOf(place);
  if (types.has("any")) return [{ keyword: "type", accepted: everyValue, violated: [] }];
  const present = alternatives.filter(({ type }) => type !== "null");
  const ordinary = present.flatMap((schema) => ordinaryValues(schema, minimal(schema)));
  const others = ofEachType.filter(([type]) => !types.has(type)).map(([, value]) => value);
  const [accepted, violated] = types.has("null") ? [[null], []] : [[], [null]];
  return [
    { keyword: "type", accepted: ordinary, violated: others },
    { keyword: "null", named: "type", accepted, violated },
    ...present.flatMap((schema) => edgesOfAlternative(schema, present.length === 1)),
    ...present.filter(({ type }) => type === "object").flatMap((schema) => edgesOfObject(schema, place)),
  ];
}
