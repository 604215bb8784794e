import type { OperationVectors } from "../vectors/operation-vectors.ts";
import type { Vector } from "../vectors/vector.ts";

/** Sends the vector as it is, without the client. */
export async function sendVector(url: string, { method, path }: OperationVectors, vector: Vector): Promise<void> {
  const response = await fetch(url + path.replace("{account_id}", "699d98642c564d2e855e9661899b7252"), {
    method,
    headers: { ...vector.headers, ...(vector.body !== undefined && { "content-type": "application/json" }) },
    ...(vector.body !== undefined && { body: JSON.stringify(vector.body) }),
  });
  await response.arrayBuffer();
}
