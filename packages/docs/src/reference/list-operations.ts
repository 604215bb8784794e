import { createZeroTrustClient } from "@zero-trust-accounts/client";
import { listOperationExamples } from "@zero-trust-accounts/contract-tests/operations";
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

/** Lists the operations in the order of the document. */
export function listOperations(): readonly ReferenceOperation[] {
  const client = createZeroTrustClient({ accountId: "account", apiToken: "token" });
  const calls = listOperationExamples(client).map(({ name }) => name.replace(/\(.*/, ""));
  const operations = Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(item)
      .filter(([method]) => methods.includes(method))
      .map(([method, operation]) => ({ method: method.toUpperCase(), path, operation })),
  );
  return operations.map((operation, index) => ({
    ...operation,
    operationId: operation.operation.operationId,
    call: calls[index] ?? "",
  }));
}
