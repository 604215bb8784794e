import type { NeededBump } from "../changesets/needed-bump.ts";
import { bumps } from "./bump.ts";
import type { Comparison } from "./compare-specs.ts";

/** A comparison as lines: each change with its bump, the classifier that found it, its place and what changed. */
export function reportChanges({ classifications }: Comparison): string {
  const changes = classifications.flatMap(({ classifier, changes }) =>
    changes.map((change) => ({ classifier, ...change })),
  );
  const lines = changes
    .toSorted((one, other) => bumps.indexOf(other.bump) - bumps.indexOf(one.bump))
    .map(
      ({ classifier, place, description, bump }) =>
        `${bump.padEnd(5)}  ${classifier.padEnd(8)}  ${place}: ${description}`,
    );
  return [...new Set(lines)].join("\n");
}

/** The changes of the contract, the bump that they need, and why it is not that of the largest change. */
export function reportBump({ bump, comparison, reason }: NeededBump): string {
  if (comparison.bump === "none") return "The contract did not change. Needed bump: none";
  const conclusion = `Needed bump: ${bump}${reason === undefined ? "" : `, although the largest change is ${comparison.bump}: ${reason}`}`;
  return `${reportChanges(comparison)}\n${conclusion}`;
}
