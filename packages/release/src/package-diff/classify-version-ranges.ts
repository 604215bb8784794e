import type { Bump } from "../spec-diff/bump.ts";

/** Reads the numbers of a range such as `>=22.12`. Returns undefined for any other form. */
function readMinimum(range: string): readonly number[] | undefined {
  const match = /^>=\s*v?(\d+)(?:\.(\d+))?(?:\.(\d+))?$/.exec(range.trim());
  return match?.slice(1).map((part = "0") => Number(part));
}

function isAtMost(first: readonly number[], second: readonly number[]): boolean {
  for (const [index, part] of first.entries()) {
    const other = second[index] ?? 0;
    if (part !== other) return part < other;
  }
  return true;
}

/** A lower minimum version is a minor. Every other change of an engine's range can exclude a consumer. */
export function classifyEngineRange(base: string, head: string): Bump {
  const baseMinimum = readMinimum(base);
  const headMinimum = readMinimum(head);
  if (baseMinimum === undefined || headMinimum === undefined) return "major";
  return isAtMost(headMinimum, baseMinimum) ? "minor" : "major";
}

const listAlternatives = (range: string): string[] => range.split("||").map((alternative) => alternative.trim());

/** A range with more alternatives is a minor. Every other change of a peer's range can exclude a consumer. */
export function classifyPeerRange(base: string, head: string): Bump {
  const headAlternatives = listAlternatives(head);
  const keepsAll = listAlternatives(base).every((alternative) => headAlternatives.includes(alternative));
  return keepsAll ? "minor" : "major";
}
