import { isDeepStrictEqual } from "node:util";
import { type Bump, largest } from "./bump.ts";
import type { Change } from "./change.ts";
import type { JsonObject } from "./json.ts";
import { judgeByChecks } from "./judge-by-checks.ts";
import { judgeByRedocly } from "./judge-by-redocly.ts";
import { judgeByTypes } from "./judge-by-types.ts";

/** What one judge says of a revision. */
export interface Verdict {
  readonly judge: string;
  readonly bump: Bump;
  readonly changes: readonly Change[];
}

export interface Comparison {
  /** The largest that a judge asks for. */
  readonly bump: Bump;
  readonly verdicts: readonly Verdict[];
}

/** Asks every judge what the step from one bundled document to another needs. */
export async function compareSpecs(base: JsonObject, revision: JsonObject): Promise<Comparison> {
  if (isDeepStrictEqual(base, revision)) return { bump: "none", verdicts: [] };
  const judges = { redocly: judgeByRedocly, types: judgeByTypes, checks: judgeByChecks };
  const verdicts = await Promise.all(
    Object.entries(judges).map(async ([judge, judgement]) => {
      const changes = await judgement(base, revision);
      return { judge, bump: largest(changes.map(({ bump }) => bump)), changes };
    }),
  );
  return { bump: largest(verdicts.map(({ bump }) => bump)), verdicts };
}
