import { isDeepStrictEqual } from "node:util";
import { type Bump, largest } from "./bump.ts";
import type { Change } from "./change.ts";
import { classifyWithChecks } from "./classify-with-checks.ts";
import { classifyWithCompiler } from "./classify-with-compiler.ts";
import { classifyWithRedocly } from "./classify-with-redocly.ts";
import type { JsonObject } from "./json.ts";

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

/** Classifies the changes from one bundled document to another. */
export async function compareSpecs(base: JsonObject, revision: JsonObject): Promise<Comparison> {
  if (isDeepStrictEqual(base, revision)) return { bump: "none", classifications: [] };
  const classifiers = { redocly: classifyWithRedocly, compiler: classifyWithCompiler, checks: classifyWithChecks };
  const classifications = await Promise.all(
    Object.entries(classifiers).map(async ([classifier, classify]) => {
      const changes = await classify(base, revision);
      return { classifier, bump: largest(changes.map(({ bump }) => bump)), changes };
    }),
  );
  return { bump: largest(classifications.map(({ bump }) => bump)), classifications };
}
