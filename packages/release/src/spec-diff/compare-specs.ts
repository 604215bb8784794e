import { isDeepStrictEqual } from "node:util";
import type { JsonObject } from "../json/json-object.ts";
import { type Bump, findLargestBump } from "./bump.ts";
import type { Change } from "./change.ts";
import { classifyWithChecks } from "./checks/classify-with-checks.ts";
import { classifyWithCompiler } from "./compiler/classify-with-compiler.ts";
import { classifyWithRedocly } from "./redocly/classify-with-redocly.ts";
import { applyException, type ReviewedException } from "./reviewed-exception.ts";

/** The changes that one classifier finds, and the version bump that they need. */
export interface Classification {
  readonly classifier: string;
  readonly bump: Bump;
  readonly changes: readonly Change[];
}

export interface Comparison {
  /** The largest bump of all classifications. */
  readonly bump: Bump;
  readonly classifications: readonly Classification[];
}

/**
 * Classifies the changes from one bundled document to another. `redocly diff` does not know the TypeScript types that
 * consumers compile against, and types contain neither limits nor defaults. Therefore two own classifiers complete it.
 * A reviewed exception overrides the bump of its change.
 */
export async function compareSpecs(
  base: JsonObject,
  revision: JsonObject,
  exceptions: readonly ReviewedException[] = [],
): Promise<Comparison> {
  if (isDeepStrictEqual(base, revision)) return { bump: "none", classifications: [] };
  const classifiers = { redocly: classifyWithRedocly, compiler: classifyWithCompiler, checks: classifyWithChecks };
  const classifications = await Promise.all(
    Object.entries(classifiers).map(async ([classifier, classify]) => {
      const classified = await classify(base, revision);
      const changes = classified.map((change) => applyException(change, exceptions));
      return { classifier, bump: findLargestBump(changes.map(({ bump }) => bump)), changes };
    }),
  );
  return { bump: findLargestBump(classifications.map(({ bump }) => bump)), classifications };
}

/** Lists the exceptions that override no change of the comparisons. */
export function listUnusedExceptions(
  exceptions: readonly ReviewedException[],
  comparisons: readonly Comparison[],
): readonly ReviewedException[] {
  const changes = comparisons.flatMap(({ classifications }) => classifications.flatMap((entry) => entry.changes));
  return exceptions.filter((exception) => !changes.some((change) => change.exception === exception));
}
