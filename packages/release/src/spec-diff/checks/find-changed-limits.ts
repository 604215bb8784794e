import type { SchemaLayers } from "../../document/list-fields.ts";
import { exclusiveKeyword } from "../../document/schema-keywords.ts";
import type { Change } from "../change.ts";
import { isWiderPattern } from "./is-wider-pattern.ts";
import type { SharedField } from "./list-shared-fields.ts";

/** Limits by keyword: the keyword of the limit that excludes its own value, if there is one. */
const lowerLimits = new Map([
  ["minimum", "exclusiveMinimum"],
  ["minLength", undefined],
  ["minItems", undefined],
  ["minProperties", undefined],
]);
const upperLimits = new Map([
  ["maximum", "exclusiveMaximum"],
  ["maxLength", undefined],
  ["maxItems", undefined],
  ["maxProperties", undefined],
]);
/** Keywords that reject values. Each further value of one rejects more. */
const conditions = ["pattern", "multipleOf", "const", "format"];
/** Keywords that reject something only if they have this value. */
const switches = new Map([
  ["uniqueItems", true],
  [exclusiveKeyword, true],
  ["unevaluatedProperties", false],
  ["additionalProperties", false],
]);
const keywords = [...lowerLimits.keys(), ...upperLimits.keys(), ...conditions, ...switches.keys()];

type LimitChange = "tightened" | "loosened" | undefined;

interface Limit {
  readonly value: number;
  readonly isExclusive: boolean;
}

const listValues = (layers: SchemaLayers, keyword: string): unknown[] =>
  layers.map((layer) => layer[keyword]).filter((value) => value !== undefined);

/** Finds the strictest limit of all layers. The sign is 1 for lower limits and -1 for upper limits. */
function findLimit(layers: SchemaLayers, keyword: string, exclusive: string | undefined, sign: 1 | -1): Limit {
  const inclusiveValues = listValues(layers, keyword).filter((value) => typeof value === "number");
  const exclusiveValues =
    exclusive === undefined ? [] : listValues(layers, exclusive).filter((value) => typeof value === "number");
  const inclusiveLimit = Math.max(...inclusiveValues.map((value) => value * sign));
  const exclusiveLimit = Math.max(...exclusiveValues.map((value) => value * sign));
  const isExclusive = exclusiveLimit > Number.NEGATIVE_INFINITY && exclusiveLimit >= inclusiveLimit;
  return { value: isExclusive ? exclusiveLimit : inclusiveLimit, isExclusive };
}

function compareLimits(base: Limit, revision: Limit): LimitChange {
  if (base.value === revision.value && base.isExclusive === revision.isExclusive) return undefined;
  if (base.value === revision.value) return revision.isExclusive ? "tightened" : "loosened";
  return revision.value > base.value ? "tightened" : "loosened";
}

/** Whether every value that satisfies the base condition satisfies the revised one. */
function isWider(keyword: string, base: unknown, revision: unknown): boolean {
  if (base === revision) return true;
  if (keyword === "pattern") return isWiderPattern(String(base), String(revision));
  if (keyword !== "multipleOf") return JSON.stringify(base) === JSON.stringify(revision);
  const quotient = Number(base) / Number(revision);
  return Math.abs(quotient - Math.round(quotient)) < 1e-9;
}

function compareConditions(keyword: string, base: readonly unknown[], revision: readonly unknown[]): LimitChange {
  const isAllowed = (value: unknown): boolean => base.some((baseValue) => isWider(keyword, baseValue, value));
  if (!revision.every(isAllowed)) return "tightened";
  return JSON.stringify(base) === JSON.stringify(revision) ? undefined : "loosened";
}

/** Compares what a keyword allows. All layers of a field apply, so the strictest limit counts. */
function compareKeyword(base: SchemaLayers, revision: SchemaLayers, keyword: string): LimitChange {
  const sign = lowerLimits.has(keyword) ? 1 : -1;
  if (lowerLimits.has(keyword) || upperLimits.has(keyword)) {
    const exclusive = lowerLimits.get(keyword) ?? upperLimits.get(keyword);
    return compareLimits(findLimit(base, keyword, exclusive, sign), findLimit(revision, keyword, exclusive, sign));
  }
  const rejecting = switches.get(keyword);
  const listConditions = (layers: SchemaLayers): unknown[] =>
    listValues(layers, keyword).filter((value) => rejecting === undefined || value === rejecting);
  return compareConditions(keyword, listConditions(base), listConditions(revision));
}

/**
 * Finds limits that became tighter or looser, also if they moved into or out of an `allOf`. A looser limit of a
 * response is only a minor change, like a value added to an enum: all code that compiles still does.
 */
export function findChangedLimits(sharedFields: readonly SharedField[]): Change[] {
  return sharedFields.flatMap(({ location, base, revision }) =>
    keywords.flatMap((keyword): Change[] => {
      const change = compareKeyword(base, revision, keyword);
      if (change === undefined) return [];
      const name = keyword === exclusiveKeyword ? "oneOf with overlapping alternatives" : keyword;
      return [{ location, description: `${name} ${change}`, bump: change === "tightened" ? "major" : "minor" }];
    }),
  );
}
