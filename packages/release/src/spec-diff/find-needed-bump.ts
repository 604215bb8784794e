import { isDeepStrictEqual } from "node:util";
import { readBaseDocument } from "../document/read-base-document.ts";
import { readBundledDocument } from "../document/read-bundled-document.ts";
import { type Bump, findSmallerBump } from "./bump.ts";
import { type Comparison, compareSpecs, listUnusedExceptions } from "./compare-specs.ts";
import { findLastRelease } from "./find-last-release.ts";
import { exceptionsFile, readExceptions } from "./read-exceptions.ts";
import type { ReviewedException } from "./reviewed-exception.ts";

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

function checkExceptions(exceptions: readonly ReviewedException[], comparisons: readonly Comparison[]): void {
  const unused = listUnusedExceptions(exceptions, comparisons);
  if (unused.length === 0) return;
  const changes = unused.map(({ change }) => `\n  ${change}`).join("");
  throw new Error(`remove the exceptions from ${exceptionsFile} that match no change of the spec:${changes}`);
}

/**
 * Finds the bump that the spec's changes since a base need. The base is a file, tag, branch or commit. The bump is
 * limited to what consumers of the last release see: a change that was never released can be reverted with a patch.
 * Throws if a reviewed exception matches no change since the base or the last release.
 */
export async function findNeededBump(baseName: string): Promise<NeededBump> {
  const revision = await readBundledDocument();
  const base = await readBaseDocument(baseName);
  const exceptions = await readExceptions();
  const comparison = await compareSpecs(base, revision, exceptions);
  if (comparison.bump === "none") return { bump: "none", comparison };
  const release = await findLastRelease(baseName);
  if (release === undefined) {
    checkExceptions(exceptions, [comparison]);
    return limitBump(comparison, "minor", "no version is released yet");
  }
  const releasedDocument = await readBaseDocument(release);
  const isBaseReleased = isDeepStrictEqual(releasedDocument, base);
  const sinceRelease = isBaseReleased ? comparison : await compareSpecs(releasedDocument, revision, exceptions);
  checkExceptions(exceptions, [comparison, sinceRelease]);
  if (isBaseReleased) return { bump: comparison.bump, comparison };
  const limit = sinceRelease.bump === "none" ? "patch" : sinceRelease.bump;
  return limitBump(comparison, limit, `consumers of ${release} see no larger change`);
}
