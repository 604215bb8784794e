import { bumps } from "./bump.ts";
import { formatChange } from "./change.ts";
import type { Comparison } from "./compare-specs.ts";
import type { NeededBump } from "./find-needed-bump.ts";

/** Returns one line for each change, the largest bump first: bump, classifier, location and description. */
function formatChanges({ classifications }: Comparison): string {
  const changes = classifications.flatMap(({ classifier, changes }) =>
    changes.map((change) => ({ classifier, ...change })),
  );
  const sorted = changes.toSorted((first, second) => bumps.indexOf(second.bump) - bumps.indexOf(first.bump));
  const lines = sorted.map((change) => {
    const { bump, classifier, exception } = change;
    const review = exception === undefined ? "" : ` (reviewed: ${exception.reason})`;
    return `${bump.padEnd(5)}  ${classifier.padEnd(8)}  ${formatChange(change)}${review}`;
  });
  return [...new Set(lines)].join("\n");
}

/** Lists the changes of the spec and the bump that they need. */
export function formatNeededBump({ bump, comparison, reason }: NeededBump): string {
  if (comparison.bump === "none") return "The spec did not change. Needed bump: none";
  const explanation = reason === undefined ? "" : `, although the largest change is ${comparison.bump}: ${reason}`;
  return `${formatChanges(comparison)}\nNeeded bump: ${bump}${explanation}`;
}
