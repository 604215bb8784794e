import type { OpenApiDocument } from "../document/open-api-document.ts";
import { type Mutant, mutate } from "./mutant.ts";
import { type Judged, replay } from "./replay.ts";

/** A mutant and what noticed it; a survivor was not noticed. */
export interface MutantOutcome {
  readonly operator: string;
  readonly name: string;
  readonly killedBy?: string;
}

function noticed(document: OpenApiDocument, judged: Judged): string | undefined {
  try {
    const { value } = replay(document, judged).next();
    return value ?? undefined;
  } catch (error) {
    return `does not compile: ${error}`;
  }
}

/** Replays the committed vectors on each mutant until one notices it. */
export function runMutants(document: OpenApiDocument, mutants: readonly Mutant[]): readonly MutantOutcome[] {
  const judged: Judged = new Map();
  return mutants.map((mutant) => {
    const killedBy = noticed(mutate(document, mutant), judged);
    return { operator: mutant.operator, name: mutant.name, ...(killedBy !== undefined && { killedBy }) };
  });
}
