import type { Field } from "../../document/list-fields.ts";
import type { Change } from "../change.ts";
import type { SharedField } from "./list-shared-fields.ts";

const lowerLimits = ["minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties"];
const upperLimits = ["maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties"];
/** Keywords that reject values. Each further value of one rejects more. */
const conditions = ["pattern", "multipleOf", "uniqueItems", "const", "format"];
/** Keywords that reject undescribed fields if they are false. */
const closingKeywords = ["unevaluatedProperties", "additionalProperties"];
const keywords = [...lowerLimits, ...upperLimits, ...conditions, ...closingKeywords];

const listNumbers = (field: Field, keyword: string): number[] =>
  field.map((layer) => layer[keyword]).filter((value) => typeof value === "number");

/** Lists the values with which a keyword rejects something, as JSON. */
function listConditions(field: Field, keyword: string): string[] {
  const values = field.map((layer) => layer[keyword]).filter((value) => value !== undefined);
  const rejecting = closingKeywords.includes(keyword) ? values.filter((value) => value === false) : values;
  return rejecting.map((value) => JSON.stringify(value));
}

type LimitChange = "tightened" | "loosened" | undefined;

function compareNumbers(base: number, revision: number): LimitChange {
  if (base === revision) return undefined;
  return revision > base ? "tightened" : "loosened";
}

/** Compares what a keyword allows. All layers of a field apply, so the strictest limit counts. */
function compareLimits(base: Field, revision: Field, keyword: string): LimitChange {
  const [baseNumbers, revisionNumbers] = [listNumbers(base, keyword), listNumbers(revision, keyword)];
  if (lowerLimits.includes(keyword)) return compareNumbers(Math.max(...baseNumbers), Math.max(...revisionNumbers));
  if (upperLimits.includes(keyword)) return compareNumbers(-Math.min(...baseNumbers), -Math.min(...revisionNumbers));
  const baseConditions = listConditions(base, keyword);
  const revisionConditions = listConditions(revision, keyword);
  if (revisionConditions.some((condition) => !baseConditions.includes(condition))) return "tightened";
  return baseConditions.some((condition) => !revisionConditions.includes(condition)) ? "loosened" : undefined;
}

/**
 * Finds limits that became tighter or looser, also if they moved into or out of an `allOf`. A looser limit of a
 * response is only a minor change, like a value added to an enum: all code that compiles still does.
 */
export function findChangedLimits(sharedFields: readonly SharedField[]): Change[] {
  return sharedFields.flatMap(({ location, base, revision }) =>
    keywords.flatMap((keyword): Change[] => {
      const change = compareLimits(base, revision, keyword);
      if (change === undefined) return [];
      return [{ location, description: `${keyword} ${change}`, bump: change === "tightened" ? "major" : "minor" }];
    }),
  );
}
