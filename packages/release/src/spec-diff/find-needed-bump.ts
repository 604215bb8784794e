import { isDeepStrictEqual } from "node:util";
import { readBaseDocument } from "../document/read-base-document.ts";
import { readBundledDocument } from "../document/read-bundled-document.ts";
import { type Bump, findSmallerBump } from "./bump.ts";
import { type Comparison, compareSpecs } from "./compare-specs.ts";
import { findLastRelease } from "./find-last-release.ts";

export interface NeededBump {
  /** The bump that consumers of the last release need. */
  readonly bump: Bump;
  /** The changes since the base. */
  readonly comparison: Comparison;
  /** Why the bump is smaller than that of the comparison. */
  readonly reason?: string;
}

function limitBump(comparison: Comparison, limit: Bump, reason: string): NeededBump {
  const bump = findSmallerBump(comparison.bump, limit);
  return bump === comparison.bump ? { bump, comparison } : { bump, comparison, reason };
}

/**
 * Finds the bump that the spec's changes since a base need. The base is a file, tag, branch or commit. The bump is
 * limited to what consumers of the last release see: a change that was never released can be reverted with a patch.
 */
export async function findNeededBump(baseName: string): Promise<NeededBump> {
  const revision = await readBundledDocument();
  const base = await readBaseDocument(baseName);
  const comparison = await compareSpecs(base, revision);
  if (comparison.bump === "none") return { bump: "none", comparison };
  const release = await findLastRelease();
  if (release === undefined) return limitBump(comparison, "minor", "no version is released yet");
  const releasedDocument = await readBaseDocument(release);
  if (isDeepStrictEqual(releasedDocument, base)) return { bump: comparison.bump, comparison };
  const bumpSinceRelease = (await compareSpecs(releasedDocument, revision)).bump;
  const limit = bumpSinceRelease === "none" ? "patch" : bumpSinceRelease;
  return limitBump(comparison, limit, `consumers of ${release} see no larger change`);
}
