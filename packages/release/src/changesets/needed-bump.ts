import { isDeepStrictEqual } from "node:util";
import { type Bump, smaller } from "../spec-diff/bump.ts";
import { type Comparison, compareSpecs } from "../spec-diff/compare-specs.ts";
import { lastRelease } from "../spec-diff/last-release.ts";
import { readBase } from "../spec-diff/read-base.ts";
import { readBundle } from "../spec-diff/read-bundle.ts";

export interface NeededBump {
  /** What the consumers of the last release need. */
  readonly bump: Bump;
  /** What changed since the base. */
  readonly comparison: Comparison;
  /** Why the bump is smaller than that of the comparison. */
  readonly reason?: string;
}

/** Limits a comparison to what consumers of the last release see. */
function limitBump(comparison: Comparison, limit: Bump, reason: string): NeededBump {
  const bump = smaller(comparison.bump, limit);
  return bump === comparison.bump ? { bump, comparison } : { bump, comparison, reason };
}

/** The bump that the spec's changes since a base need: a file, tag, branch or commit. */
export async function neededBump(baseName: string): Promise<NeededBump> {
  const revision = await readBundle();
  const base = await readBase(baseName);
  const comparison = await compareSpecs(base, revision);
  if (comparison.bump === "none") return { bump: "none", comparison };
  const release = await lastRelease();
  if (release === undefined) return limitBump(comparison, "minor", "nothing is released yet");
  const released = await readBase(release);
  if (isDeepStrictEqual(released, base)) return { bump: comparison.bump, comparison };
  const sinceRelease = (await compareSpecs(released, revision)).bump;
  const limit = sinceRelease === "none" ? "patch" : sinceRelease;
  return limitBump(comparison, limit, `it takes back what ${release} does not have`);
}
