import { lastRelease } from "../spec-diff/last-release.ts";
import { reportBump } from "../spec-diff/report.ts";
import { neededBump } from "./needed-bump.ts";

/** Compares the spec with a base (by default the last release) and describes the changes and the version bump that they need. */
export async function describeSpecDiff(base: string | undefined): Promise<string> {
  const compared = base ?? (await lastRelease());
  if (compared === undefined) throw new Error("nothing is released yet: name a base, as in pnpm spec-diff main");
  return `The spec, compared with ${compared}:\n\n${reportBump(await neededBump(compared))}`;
}
