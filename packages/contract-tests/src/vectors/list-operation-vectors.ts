import type { OperationVectors } from "./operation-vectors.ts";
import type { CommittedVectors } from "./read-committed-vectors.ts";
import type { Vector } from "./vector.ts";

/** Lists the vectors of an operation, followed by those of its request body with a valid credential. */
export function listOperationVectors(
  { body, vectors }: OperationVectors,
  committedVectors: CommittedVectors,
): readonly Vector[] {
  if (body === undefined) return vectors;
  const headers = vectors[0]?.headers ?? {};
  const bodyVectors = committedVectors.requests.get(body.vectorFile)?.vectors ?? [];
  return [...vectors, ...bodyVectors.map((vector) => ({ ...vector, headers }))];
}
