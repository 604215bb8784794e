import type { OpenApiDocument } from "../document/open-api-document.ts";
import type { CommittedVectors } from "../vectors/read-committed-vectors.ts";
import { isInScope, listOperationScopes } from "./list-operation-scopes.ts";
import { applyMutant, type Mutant } from "./mutant.ts";
import { type ReplayCache, replayVectors } from "./replay-vectors.ts";

/** A mutant with the first failure that it causes. */
export interface MutantResult {
  readonly operator: string;
  readonly name: string;
  /** The operations that the mutant affects. */
  readonly operationIds: readonly string[];
  /** The first failure. Absent if the mutant survives. */
  readonly killedBy?: string;
}

/** Applies each mutant to the document, and replays the committed vectors until one of them fails. */
export function runMutants(
  document: OpenApiDocument,
  mutants: readonly Mutant[],
  committedVectors: CommittedVectors,
): readonly MutantResult[] {
  const cache: ReplayCache = new Map();
  const scopes = listOperationScopes(document);

  const findFirstFailure = (mutant: Mutant): string | undefined => {
    try {
      const { value } = replayVectors(applyMutant(document, mutant), committedVectors, cache).next();
      return value ?? undefined;
    } catch (error) {
      return `the document cannot be processed: ${error}`;
    }
  };

  return mutants.map((mutant) => {
    const { operator, name, changes } = mutant;
    const affected = scopes.filter((scope) => changes.some((change) => isInScope(scope, change)));
    const operationIds = affected.map(({ operationId }) => operationId);
    const killedBy = findFirstFailure(mutant);
    return { operator, name, operationIds, ...(killedBy !== undefined && { killedBy }) };
  });
}
