import { isAtLeast } from "../spec-diff/bump.ts";
import type { Change } from "../spec-diff/change.ts";
import type { Comparison } from "../spec-diff/compare-specs.ts";

/** Whether `describeOperationChanges` or `describeFieldChanges` describes the change. */
const isAdditionOrRemoval = ({ description }: Change): boolean =>
  /^(Property|Properties|Path|Operation) .*(removed|added)/.test(description) || / (added|removed)$/.test(description);

/** Describes for consumers which types, limits, defaults and requirements changed. Returns one sentence for each. */
export function describeConstraintChanges({ classifications }: Comparison): string[] {
  const changes = classifications
    .filter(({ classifier }) => classifier !== "compiler")
    .flatMap((classification) => classification.changes);
  const described = changes.filter((change) => isAtLeast(change.bump, "minor") && !isAdditionOrRemoval(change));
  const lines = described.map(({ location, description }) => {
    const name = location.split(/[ /]/).at(-1);
    return `Changed \`${name}\`: ${description.replace(/\.$/, "")}.`;
  });
  return [...new Set(lines)];
}
