import { atLeast } from "../spec-diff/bump.ts";
import type { Comparison } from "../spec-diff/compare-specs.ts";

/** What the judges say that no added or removed field explains. */
const explained = /^(Property|Properties|Path|Operation) .*(removed|added)/;

/** Says for consumers what else than fields changed: types, limits, defaults, what is required. */
export function describeComparison({ verdicts }: Comparison): string[] {
  const lines = verdicts
    .filter(({ judge }) => judge !== "types")
    .flatMap(({ changes }) => changes)
    .filter(({ bump, what }) => atLeast(bump, "minor") && !explained.test(what) && !/ (added|removed)$/.test(what))
    .map(({ place, what }) => `Changed \`${place.split(/[ /]/).at(-1)}\`: ${what.replace(/\.$/, "")}.`);
  return [...new Set(lines)];
}
