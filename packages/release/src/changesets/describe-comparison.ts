import { atLeast } from "../spec-diff/bump.ts";
import type { Comparison } from "../spec-diff/compare-specs.ts";

/** Descriptions of added and removed parts, which `describeChanges` lists. */
const listedElsewhere = /^(Property|Properties|Path|Operation) .*(removed|added)/;

/** Says for consumers what else than fields changed: types, limits, defaults, what is required. */
export function describeComparison({ classifications }: Comparison): string[] {
  const lines = classifications
    .filter(({ classifier }) => classifier !== "compiler")
    .flatMap(({ changes }) => changes)
    .filter(
      ({ bump, description }) =>
        atLeast(bump, "minor") && !listedElsewhere.test(description) && !/ (added|removed)$/.test(description),
    )
    .map(({ place, description }) => `Changed \`${place.split(/[ /]/).at(-1)}\`: ${description.replace(/\.$/, "")}.`);
  return [...new Set(lines)];
}
