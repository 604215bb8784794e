import { isAtLeast } from "../spec-diff/bump.ts";
import type { Change } from "../spec-diff/change.ts";
import type { Comparison } from "../spec-diff/compare-specs.ts";
import { findSubject, isMentioned } from "./find-subject.ts";

/** Whether `describeOperationChanges` or `describeFieldChanges` describes the change. */
const isAdditionOrRemoval = ({ description }: Change): boolean =>
  /^(Property|Properties|Path|Operation) .*(removed|added)/.test(description) || / (added|removed)$/.test(description);

/** The location of an added or removed component, such as `components headers Version`. */
const componentLocation = /^components (\w+) (\S+)$/;

function describeChange(change: Change): string {
  const [, kind, name] = componentLocation.exec(change.location) ?? [];
  if (name !== undefined) {
    const verb = change.description === "removed" ? "Removed" : "Added";
    return `${verb} the type \`components["${kind}"]["${name}"]\`.`;
  }
  return `Changed \`${findSubject(change)}\`: ${change.description.replace(/\.$/, "")}.`;
}

/** Whether sentences describe a change. A sentence about an addition does not describe what breaks. */
function isDescribed(change: Change, sentences: readonly string[]): boolean {
  const relevant = change.bump === "major" ? sentences.filter((sentence) => !sentence.startsWith("Added")) : sentences;
  return relevant.some((sentence) => isMentioned(sentence, findSubject(change)));
}

/**
 * Describes for consumers which types, limits, defaults, requirements and servers changed. Returns one sentence for
 * each. Describes a change that only the compiler finds, or that no other sentence mentions, in the compiler's words.
 */
export function describeConstraintChanges({ classifications }: Comparison, descriptions: readonly string[]): string[] {
  const isVisible = ({ bump }: Change): boolean => isAtLeast(bump, "minor");
  const constraintChanges = classifications
    .filter(({ classifier }) => classifier !== "compiler")
    .flatMap(({ changes }) => changes.filter((change) => isVisible(change) && !isAdditionOrRemoval(change)));
  const sentences = new Set(constraintChanges.map(describeChange));
  const visibleChanges = classifications.flatMap(({ changes }) => changes.filter(isVisible));
  for (const change of visibleChanges)
    if (!isDescribed(change, [...descriptions, ...sentences])) sentences.add(describeChange(change));
  return [...sentences];
}
