import { isDeepStrictEqual } from "node:util";
import { type Bump, smaller } from "../spec-diff/bump.ts";
import { type Comparison, compareSpecs } from "../spec-diff/compare-specs.ts";
import { lastRelease } from "../spec-diff/last-release.ts";
import { readBase } from "../spec-diff/read-base.ts";
import { readBundle } from "../spec-diff/read-bundle.ts";

export interface NeededBump {
  /** What the consumers of the last release need to be told: taking back what was never released breaks nobody. */
  readonly bump: Bump;
  /** What changed since the commit. */
  readonly comparison: Comparison;
}

/** What the spec's changes since a commit need. */
export async function neededBump(commit: string): Promise<NeededBump> {
  const revision = await readBundle();
  const base = await readBase(commit);
  const comparison = await compareSpecs(base, revision);
  if (comparison.bump === "none") return { bump: "none", comparison };
  const release = await lastRelease();
  // Before the first release, everything is an addition.
  if (release === undefined) return { bump: smaller(comparison.bump, "minor"), comparison };
  const released = await readBase(release);
  if (isDeepStrictEqual(released, base)) return { bump: comparison.bump, comparison };
  const sinceRelease = (await compareSpecs(released, revision)).bump;
  return { bump: smaller(comparison.bump, sinceRelease === "none" ? "patch" : sinceRelease), comparison };
}
