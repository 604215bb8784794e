import { committedVectors } from "./committed-vectors.ts";
import type { OperationVectors } from "./operation-vectors.ts";
import type { Vector } from "./vector.ts";

/** Every exchange that is committed for an operation: its own, and those of its request body. */
export function exchangesOf({ body, vectors }: OperationVectors): readonly Vector[] {
  const headers = vectors[0]?.headers ?? {};
  const bodies = body ? (committedVectors.requests.get(body.vectors)?.vectors ?? []) : [];
  return [...vectors, ...bodies.map((vector) => ({ ...vector, headers }))];
}
