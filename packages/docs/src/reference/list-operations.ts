import { operationCalls } from "@zero-trust-accounts/contract-tests/operations";
import { type OperationObject, paths } from "./open-api-document.ts";

/** One operation of the OpenAPI document, with its call in the client. */
export interface ReferenceOperation {
  readonly operationId: string;
  /** In upper case. */
  readonly method: string;
  readonly path: string;
  /** The method of the client, such as `gateway.logging.get`. */
  readonly call: string;
  readonly operation: OperationObject;
}

const methods = ["get", "put", "post", "delete", "patch"];

/** Returns the method of the client that sends an operation. */
function findCall(id: string): string {
  const call = operationCalls.find(({ operationId }) => operationId === id);
  if (call === undefined) throw new Error(`the contract tests have no call of ${id}`);
  return call.keys.join(".");
}

/** Lists the operations in the order of the document. */
export function listOperations(): readonly ReferenceOperation[] {
  return Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(item)
      .filter(([method]) => methods.includes(method))
      .map(([method, operation]) => {
        const { operationId } = operation;
        return { operationId, method: method.toUpperCase(), path, call: findCall(operationId), operation };
      }),
  );
}
