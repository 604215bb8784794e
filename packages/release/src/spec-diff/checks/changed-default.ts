import type { Bump } from "../bump.ts";
import type { Change } from "../change.ts";
import type { Field } from "../fields.ts";
import type { SharedField, Side } from "../shared-fields.ts";

const defaultOf = (field: Field): string | undefined =>
  field.map((layer) => JSON.stringify(layer.default)).find((value) => value !== undefined);

/** What a caller left out means something else now; in an answer, a default only explains. */
const bumpOf = (side: Side, before: string | undefined): Bump => {
  if (side === "response") return "patch";
  return before === undefined ? "minor" : "major";
};

/** Finds defaults that were added, changed or taken away. */
export function changedDefault(shared: readonly SharedField[]): Change[] {
  return shared.flatMap(({ place, side, old, revised }) => {
    const [before, after] = [defaultOf(old), defaultOf(revised)];
    if (before === after) return [];
    return [
      { place, description: `default was ${before ?? "none"}, is ${after ?? "none"}`, bump: bumpOf(side, before) },
    ];
  });
}
