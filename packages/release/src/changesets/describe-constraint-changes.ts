import { isAtLeast } from "../spec-diff/bump.ts";
import type { Change } from "../spec-diff/change.ts";
import type { Comparison } from "../spec-diff/compare-specs.ts";
import { findSubject, isMentioned } from "./find-subject.ts";

/** Whether `describeOperationChanges` or `describeFieldChanges` describes the change. */
const isAdditionOrRemoval = ({ description }: Change): boolean =>
  /^(Property|Properties|Path|Operation) .*(removed|added)/.test(description) || / (added|removed)$/.test(description);

const describeChange = (change: Change): string =>
  `Changed \`${findSubject(change)}\`: ${change.description.replace(/\.$/, "")}.`;

/**
 * Describes for consumers which types, limits, defaults, requirements and servers changed. Returns one sentence for
 * each. Describes a change that only the compiler finds, or that no other sentence mentions, in the compiler's words.
 */
export function describeConstraintChanges({ classifications }: Comparison, descriptions: readonly string[]): string[] {
  const isVisible = ({ bump }: Change): boolean => isAtLeast(bump, "minor");
  const described = classifications
    .filter(({ classifier }) => classifier !== "compiler")
    .flatMap(({ changes }) => changes.filter((change) => isVisible(change) && !isAdditionOrRemoval(change)));
  const sentences = new Set(described.map(describeChange));
  const remaining = classifications.flatMap(({ changes }) => changes.filter(isVisible));
  for (const change of remaining) {
    const text = [...descriptions, ...sentences].join("\n");
    if (!isMentioned(text, findSubject(change))) sentences.add(describeChange(change));
  }
  return [...sentences];
}
