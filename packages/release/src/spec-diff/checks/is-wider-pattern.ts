import { type Alternatives, parsePattern, type Ranges, type Term } from "./parse-pattern.ts";

type Sequence = readonly Term[];

/** Joins ranges that overlap or touch. */
function joinRanges(ranges: Ranges): Ranges {
  const joined: (readonly [number, number])[] = [];
  for (const [first, last] of ranges.toSorted(([a], [b]) => a - b)) {
    const previous = joined.at(-1);
    if (previous === undefined || first > previous[1] + 1) joined.push([first, last]);
    else joined.splice(-1, 1, [previous[0], Math.max(previous[1], last)]);
  }
  return joined;
}

const areRangesWider = (base: Ranges, revision: Ranges): boolean =>
  base.every(([first, last]) => joinRanges(revision).some(([from, to]) => from <= first && to >= last));

const areAlternativesWider = (base: Alternatives, revision: Alternatives): boolean =>
  base.every((sequence) => revision.some((candidate) => isSequenceWider(sequence, candidate)));

const canBeEmpty = (term: Term): boolean => term.kind !== "anchor" && term.min === 0;

function isTermWider(base: Term, revision: Term): boolean {
  if (base.kind === "anchor" || revision.kind === "anchor")
    return base.kind === revision.kind && "text" in base && "text" in revision && base.text === revision.text;
  const allowsRepetition = revision.min <= base.min && revision.max >= base.max;
  if (base.kind === "set" && revision.kind === "set")
    return allowsRepetition && areRangesWider(base.ranges, revision.ranges);
  if (base.kind === "group" && revision.kind === "group" && allowsRepetition)
    return areAlternativesWider(base.alternatives, revision.alternatives);
  const allowsOne = revision.min <= 1 && revision.max >= 1;
  return revision.kind === "group" && allowsOne && areAlternativesWider([[base]], revision.alternatives);
}

/** Compares term by term. The revision may have further terms that can be empty, and fewer anchors. */
function isSequenceWider(base: Sequence, revision: Sequence): boolean {
  const [baseTerm, ...baseRest] = base;
  const [revisionTerm, ...revisionRest] = revision;
  if (revisionTerm !== undefined && canBeEmpty(revisionTerm) && isSequenceWider(base, revisionRest)) return true;
  if (baseTerm === undefined) return revisionTerm === undefined;
  if (revisionTerm !== undefined && isTermWider(baseTerm, revisionTerm) && isSequenceWider(baseRest, revisionRest))
    return true;
  return baseTerm.kind === "anchor" && isSequenceWider(baseRest, revision);
}

/** Whether it is certain that the revision matches every string that the base matches. */
export function isWiderPattern(base: string, revision: string): boolean {
  const baseAlternatives = parsePattern(base);
  const revisionAlternatives = parsePattern(revision);
  if (baseAlternatives === undefined || revisionAlternatives === undefined) return false;
  return areAlternativesWider(baseAlternatives, revisionAlternatives);
}
