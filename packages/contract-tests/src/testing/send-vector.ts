import type { OperationVectors } from "../vectors/operation-vectors.ts";
import type { Vector } from "../vectors/vector.ts";
import { contractAccountId } from "./create-contract-client.ts";

/** Sends a vector without the client, so that an invalid body arrives unchanged. */
export async function sendVector(url: string, { method, path }: OperationVectors, vector: Vector): Promise<void> {
  const { headers, body } = vector;
  const target = url + path.replace("{account_id}", contractAccountId);
  const hasBody = body !== undefined;
  const response = await fetch(target, {
    method,
    headers: { ...headers, ...(hasBody && { "content-type": "application/json" }) },
    ...(hasBody && { body: JSON.stringify(body) }),
  });
  await response.arrayBuffer();
}
