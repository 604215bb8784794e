import type { Change } from "../change.ts";
import type { Field } from "../fields.ts";
import type { SharedField } from "../shared-fields.ts";

const lowerBounds = ["minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties"];
const upperBounds = ["maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties"];
/** What holds or does not; more of it is tighter. */
const conditions = ["pattern", "multipleOf", "uniqueItems", "const", "format"];
/** Where false, they refuse what is not described. */
const refusals = ["unevaluatedProperties", "additionalProperties"];

const numbers = (field: Field, keyword: string): number[] =>
  field.map((layer) => layer[keyword]).filter((value) => typeof value === "number");

const values = (field: Field, keyword: string): string[] =>
  field
    .map((layer) => layer[keyword])
    .filter((value) => value !== undefined && (!refusals.includes(keyword) || value === false))
    .map((value) => JSON.stringify(value));

/** Above zero where the revision allows less than before, below zero where it allows more. */
function tightening(old: Field, revised: Field, keyword: string): number {
  const [oldNumbers, newNumbers] = [numbers(old, keyword), numbers(revised, keyword)];
  if (lowerBounds.includes(keyword))
    return Math.sign(Math.max(-Number.MAX_VALUE, ...newNumbers) - Math.max(-Number.MAX_VALUE, ...oldNumbers));
  if (upperBounds.includes(keyword))
    return Math.sign(Math.min(Number.MAX_VALUE, ...oldNumbers) - Math.min(Number.MAX_VALUE, ...newNumbers));
  const [before, after] = [values(old, keyword), values(revised, keyword)];
  if (after.some((value) => !before.includes(value))) return 1;
  return before.some((value) => !after.includes(value)) ? -1 : 0;
}

/** Finds limits that changed, wherever in an allOf they stand. */
export function changedConstraint(shared: readonly SharedField[]): Change[] {
  return shared.flatMap(({ place, old, revised }) =>
    [...lowerBounds, ...upperBounds, ...conditions, ...refusals].flatMap((keyword): Change[] => {
      const direction = tightening(old, revised, keyword);
      if (direction === 0) return [];
      const isTightened = direction > 0;
      // A loosened limit is like a value added to an enum: no code that compiled stops compiling. This holds for both sides.
      return [
        {
          place,
          description: `${keyword} ${isTightened ? "tightened" : "loosened"}`,
          bump: isTightened ? "major" : "minor",
        },
      ];
    }),
  );
}
