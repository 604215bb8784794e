import { bumps } from "./bump.ts";
import type { Comparison } from "./compare-specs.ts";

/** A comparison as lines: each change with its bump, its judge, its place and what it is; then what is needed. */
export function report({ bump, verdicts }: Comparison): string {
  const changes = verdicts.flatMap(({ judge, changes }) => changes.map((change) => ({ judge, ...change })));
  const lines = changes
    .toSorted((one, other) => bumps.indexOf(other.bump) - bumps.indexOf(one.bump))
    .map(({ judge, place, what, bump }) => `${bump.padEnd(5)}  ${judge.padEnd(7)}  ${place}: ${what}`);
  const disagree = new Set(verdicts.map((verdict) => verdict.bump)).size > 1;
  const opinions = verdicts.map((verdict) => `${verdict.judge} says ${verdict.bump}`).join(", ");
  return [
    ...new Set(lines),
    ...(disagree ? [`The judges disagree, and the largest counts: ${opinions}.`] : []),
    `Needed bump: ${bump}`,
  ].join("\n");
}
