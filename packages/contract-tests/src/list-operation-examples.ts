import type { ZeroTrustClient } from "@zero-trust-accounts/client";
import { bundledDocument } from "./document/bundled-document.ts";
import { describeOperations } from "./document/describe-operations.ts";
import { callOperation, operationCalls } from "./operation-calls.ts";

/** A call of one operation through the client, with the first example of its request body. */
export interface OperationExample {
  /** The call as code, such as `gateway.logging.get()`. */
  readonly name: string;
  call(): Promise<unknown>;
}

/** Lists one call for each operation of the document. */
export function listOperationExamples(client: ZeroTrustClient): readonly OperationExample[] {
  return describeOperations(bundledDocument).map(({ operationId, body }) => {
    const keys = operationCalls.find((candidate) => candidate.operationId === operationId)?.keys ?? [];
    const [example] = Object.values(body?.examples ?? {});
    return {
      name: `${keys.join(".")}(${body ? "{ … }" : ""})`,
      call: () => callOperation(operationId, client, example, {}),
    };
  });
}
