import { findLastRelease } from "./find-last-release.ts";
import { findNeededBump } from "./find-needed-bump.ts";
import { formatNeededBump } from "./format-needed-bump.ts";

/**
 * Compares the spec with a base, by default the last release. Describes the changes and the version bump that they
 * need.
 */
export async function describeSpecDiff(requestedBase: string | undefined): Promise<string> {
  const base = requestedBase ?? (await findLastRelease());
  if (base === undefined) throw new Error("no version is released yet: pass a base, such as pnpm spec-diff main");
  return `The spec, compared with ${base}:\n\n${formatNeededBump(await findNeededBump(base))}`;
}
